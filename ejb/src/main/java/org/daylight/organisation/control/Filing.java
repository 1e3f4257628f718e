package org.daylight.organisation.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.FilingStage;
import org.daylight.organisation.FilingState;

/**
 * A filing as it stands, before it is shown to somebody or decided.
 *
 * @param stage index of the step that is due
 */
public record Filing(long id, long revision, String number, FilingKind kind, String departmentCode, String title, Map<String, String> fields,
                     String attachment, FilingState state, int stage, LocalDate dueOn, String filedBy, Instant filedAt) {

    /** The step that is due; only of an open filing. */
    public FilingStage due() {
        return kind.chain().get(stage);
    }

    public boolean isLastStage() {
        return stage == kind.chain().size() - 1;
    }

    public boolean isOpen() {
        return state == FilingState.OPEN;
    }
}
