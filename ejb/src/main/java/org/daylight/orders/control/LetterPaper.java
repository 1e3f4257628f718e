package org.daylight.orders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daylight.kernel.LegalTime;
import org.daylight.orders.EfficiencyLetter;
import org.daylight.orders.EfficiencyLetterKind;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.SealLine;
import org.daylight.organisation.Seals;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.press.ChineseDates;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;

/** Number, words, seal and sheet of a letter that was approved. */
@ApplicationScoped
public class LetterPaper {
    @Inject
    LetterRepository letters;
    @Inject
    Seals seals;
    @Inject
    StaffDirectory staff;
    @Inject
    Press press;

    /** What the letter has from now on. */
    public record Issued(String number, long sheetId) {
    }

    /** {@code seal.none-in-use}, {@code press.unprintable-character} (422). */
    public Issued issue(EfficiencyLetter letter, StaffMember approver, LocalDate dueOn, Instant at) {
        DepartmentView organ = staff.department(approver.departmentCode());
        SealLine seal = seals.inUseFor(organ.code(), "SUPERVISION_" + letter.kind(), true).orElseThrow();
        LocalDate today = LegalTime.dateOf(at);
        String number = number(letter.kind(), today.getYear());
        long sheet = press.order(new PrintOrder("orders/1/" + letter.kind().name().toLowerCase(Locale.ROOT), words(letter, organ, number, dueOn, today), SealImpression.of(seal), null,
                organ.code(), organ.nameZh()));
        seals.use(organ.code(), "SUPERVISION_" + letter.kind(), number, approver.username());
        return new Issued(number, sheet);
    }

    /** 监建〔2026〕1号, 监告〔2026〕1号: each kind and year has its serial. */
    private String number(EfficiencyLetterKind kind, int year) {
        return "%s〔%d〕%d号".formatted(kind == EfficiencyLetterKind.SUGGESTION ? "监建" : "监告", year, letters.nextSerial(kind, year));
    }

    private static Map<String, String> words(EfficiencyLetter letter, DepartmentView organ, String number, LocalDate dueOn, LocalDate today) {
        Map<String, String> words = new HashMap<>();
        words.put("title", letter.kind() == EfficiencyLetterKind.SUGGESTION ? "行政效能监察建议书" : "行政效能监察告诫书");
        words.put("number", number);
        words.put("organ", organ.nameZh());
        words.put("to", letter.departmentZh());
        words.put("grounds", letter.grounds());
        words.put("demands", letter.demands());
        words.put("days", String.valueOf(letter.days()));
        words.put("answerBy", ChineseDates.written(dueOn));
        words.put("date", ChineseDates.written(today));
        words.put("sealed", "1");
        return words;
    }
}
