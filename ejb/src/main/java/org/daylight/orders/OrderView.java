package org.daylight.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.signals.EscalationLine;

/**
 * An order with its parts, answers and history, as far as the reader's department goes.
 *
 * @param criticisedOn null: no rectification
 * @param taskNumber   number by which the higher platform knows it; null: its own
 * @param result       how it ended; null: it goes on
 */
public record OrderView(OrderLine line, String demand, String basis, LocalDate criticisedOn, String taskNumber, String issuerZh, String issuerEn, String result, Instant endedAt,
                        String endedBy, List<Part> parts, List<Event> events) {

    /**
     * A department's part.
     *
     * @param demand null: what the order asks of all
     * @param rounds at least one, the first one first
     */
    public record Part(long id, int version, String departmentCode, String departmentZh, String departmentEn, String demand, PartState state, Instant receivedAt,
                       String receivedBy, List<Round> rounds) {
        public Round last() {
            return rounds.get(rounds.size() - 1);
        }
    }

    /**
     * A demand to answer by a day.
     *
     * @param days        working days from the day after {@code askedAt}
     * @param dueOn       last day, inclusive
     * @param late        answered after it, or not yet and it has passed
     * @param verdict     null: not re-checked
     * @param escalations what follows, or followed, from silence
     */
    public record Round(long id, int number, Instant askedAt, int days, LocalDate dueOn, boolean late, Instant answeredAt, String answeredBy, String answer, OrderVerdict verdict,
                        Instant checkedAt, String checkedBy, String opinion, List<File> files, List<EscalationLine> escalations) {
    }

    /** A paper of an answer. */
    public record File(String sha256, String name) {
    }

    /** @param departmentZh null: the whole order */
    public record Event(OrderStep step, Instant at, String actor, String departmentZh, String departmentEn, String note) {
    }
}
