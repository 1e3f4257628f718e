package org.daylight.cases.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daylight.cases.applicant.DraftView.DraftMaterial;
import org.daylight.cases.applicant.DraftView;
import org.daylight.cases.applicant.SaveDraft;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemGuide;
import org.daylight.kernel.Conditions;
import org.daylight.kernel.Problem;

/**
 * What an application that is written online may hold.
 *
 * @article APP-02 (004 art. 16), APP-05 (004 art. 18), ITM-27 (004 art. 2, 8)
 */
public final class DraftRules {
    public static final int MOST_DRAFTS = 20;
    public static final int MOST_MATERIALS = 60;
    public static final int MOST_A_DAY = 30;
    public static final long MOST_BYTES = 300L * 1024 * 1024;
    private static final int SUBJECT = 400;
    private static final int NUMBER = 80;
    private static final int FACT = 2_000;
    private static final int MOST_FACTS = 60;
    private static final int NAME = 200;
    private static final int REMARK = 400;
    private static final int LETTERS_OF_A_REASON = 4;

    private DraftRules() {
    }

    /** {@code apply.not-online} (422) for what endangers public safety, {@code item.not-applied-for} (422) for what nobody applies for. */
    public static void requireOnline(ItemGuide guide) {
        if (guide.notOnline() != null) {
            throw new Problem(Problem.Kind.REFUSED, "apply.not-online", "ITM-27");
        }
        CaseRules.requireAppliedFor(guide.version().promisedLimit());
    }

    /** {@code input.too-long}, {@code input.unreadable} (400). */
    public static void check(SaveDraft draft) {
        bounded("subject", draft.subject(), SUBJECT);
        bounded("firstCaseNumber", draft.firstCaseNumber(), NUMBER);
        if (draft.facts().size() > MOST_FACTS) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", null, "facts", MOST_FACTS);
        }
        for (Map.Entry<String, String> fact : draft.facts().entrySet()) {
            bounded("facts", fact.getKey(), NUMBER);
            bounded("facts", fact.getValue(), FACT);
        }
    }

    private static void bounded(String field, String text, int length) {
        InputRules.atMost(field, text, length);
        if (!Conditions.isStorable(text)) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, field);
        }
    }

    /** {@code apply.too-many-drafts} (422). */
    public static void requireFew(int open) {
        if (open >= MOST_DRAFTS) {
            throw new Problem(Problem.Kind.REFUSED, "apply.too-many-drafts", "APP-02", MOST_DRAFTS);
        }
    }

    /** {@code apply.too-many-today} (422). */
    public static void requireFewToday(long submitted) {
        if (submitted >= MOST_A_DAY) {
            throw new Problem(Problem.Kind.REFUSED, "apply.too-many-today", "APP-02", MOST_A_DAY);
        }
    }

    /** {@code apply.submitted} (409): a draft that has become a case does not change. */
    public static void requireOpen(DraftView draft) {
        if (draft.caseNumber() != null) {
            throw new Problem(Problem.Kind.CONFLICT, "apply.submitted", "APP-02", draft.caseNumber());
        }
    }

    /** {@code apply.subject} (422). */
    public static void requireSubject(DraftView draft) {
        if (draft.subject() == null || draft.subject().isBlank()) {
            throw new Problem(Problem.Kind.REFUSED, "apply.subject", "FLW-12");
        }
    }

    /** The list with one more; {@code apply.too-many-materials} (413), {@code apply.too-large} (413), {@code apply.remark} (422) for paper without a reason. */
    public static List<DraftMaterial> with(List<DraftMaterial> materials, DraftMaterial more) {
        bounded("name", more.name(), NAME);
        bounded("remark", more.remark(), REMARK);
        if (more.name() == null || more.name().isBlank()) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.missing", null, "name");
        }
        if (materials.size() >= MOST_MATERIALS) {
            throw new Problem(Problem.Kind.TOO_LARGE, "apply.too-many-materials", "APP-05", MOST_MATERIALS);
        }
        if (materials.stream().mapToLong(DraftMaterial::size).sum() + more.size() > MOST_BYTES) {
            throw new Problem(Problem.Kind.TOO_LARGE, "apply.too-large", "APP-05", MOST_BYTES / 1024 / 1024);
        }
        if (more.file() == null && more.reusedFrom() == null
                && (more.remark() == null || more.remark().codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_REASON)) {
            throw new Problem(Problem.Kind.REFUSED, "apply.remark", "APP-06", LETTERS_OF_A_REASON);
        }
        List<DraftMaterial> all = new ArrayList<>(materials);
        all.add(more);
        return all;
    }

    /** The list without the one at the place, from 0; as it was where there is none. */
    public static List<DraftMaterial> without(List<DraftMaterial> materials, int place) {
        List<DraftMaterial> all = new ArrayList<>(materials);
        if (place >= 0 && place < all.size()) {
            all.remove(place);
        }
        return all;
    }

    /** Names of required materials of the item that are not there yet, in the item's order. */
    public static List<String> missing(List<ItemContent.Material> wanted, List<DraftMaterial> given) {
        return wanted.stream().filter(ItemContent.Material::required).map(ItemContent.Material::name)
                .filter(name -> given.stream().noneMatch(material -> material.name().equals(name))).toList();
    }
}
