package org.daylight.organisation.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.organisation.RegisterSeal;
import org.daylight.organisation.SealKind;

/**
 * Layout and validity of seals.
 *
 * @article RES-12, RES-14, RES-16 (003 art. 27(4), 33-35; 004 art. 26)
 */
public final class SealRules {
    private static final int ACCEPTANCE_WIDTH = 50;
    private static final int ACCEPTANCE_HEIGHT = 30;
    private static final String ACCEPTANCE_WORDS = "行政受理专用章";
    private static final String APPROVAL_WORDS = "行政审批专用章";

    private SealRules() {
    }

    /** {@code seal.rejected} (422) with a finding for each thing that is wrong. */
    public static void check(RegisterSeal command) {
        List<Finding> wrong = new ArrayList<>();
        PostInput.required("kind", command.kind());
        LocalDate from = PostInput.required("validFrom", command.validFrom());
        checkWords(wrong, command, PostInput.required("inscription", command.inscription(), 100));
        checkSize(wrong, command);
        PostInput.atMost("ownRules", command.ownRules(), 100);
        if (command.validUntil() != null && command.validUntil().isBefore(from)) {
            wrong.add(Finding.of("validUntil", "seal.ends-before-start", null));
        }
        if (!wrong.isEmpty()) {
            throw new Problem("seal.rejected", wrong);
        }
    }

    private static void checkWords(List<Finding> wrong, RegisterSeal command, String inscription) {
        if (!PostInput.isBlank(command.ownRules())) {
            return;
        }
        if (command.kind() == SealKind.ACCEPTANCE && !inscription.endsWith(ACCEPTANCE_WORDS)) {
            wrong.add(Finding.of("inscription", "seal.words", "003 art. 35", ACCEPTANCE_WORDS));
        } else if (command.kind() == SealKind.APPROVAL && !inscription.endsWith(APPROVAL_WORDS)) {
            wrong.add(Finding.of("inscription", "seal.words", "001 二", APPROVAL_WORDS));
        }
    }

    /** An acceptance seal measures 5 cm × 3 cm unless the department follows rules of its own. */
    private static void checkSize(List<Finding> wrong, RegisterSeal command) {
        Integer width = command.widthMm();
        Integer height = command.heightMm();
        boolean electronic = command.kind() == SealKind.ELECTRONIC;
        if (electronic ? width != null || height != null : width == null || height == null || width < 1 || height < 1) {
            wrong.add(Finding.of("size", electronic ? "seal.no-size" : "seal.size-missing", null));
        } else if (command.kind() == SealKind.ACCEPTANCE && PostInput.isBlank(command.ownRules())
                && (width != ACCEPTANCE_WIDTH || height != ACCEPTANCE_HEIGHT)) {
            wrong.add(Finding.of("size", "seal.size", "003 art. 35", ACCEPTANCE_WIDTH, ACCEPTANCE_HEIGHT));
        }
    }
}
