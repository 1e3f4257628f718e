package org.daylight.authority.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.LetterView;
import org.daylight.authority.Right;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;

/**
 * What a letter must say, and whether it changes what the window may do.
 *
 * @article AUT-01, AUT-05 (001 一(三)2), AUT-06 (003 art. 11)
 */
public final class LetterRules {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_FUNCTIONS = 4_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_OPINION = 2_000;

    private LetterRules() {
    }

    /** {@code letter.rejected} (422) with everything that is wrong, field by field. */
    public static void check(LetterSheet sheet, Set<String> itemsOfDepartment) {
        List<Finding> findings = new ArrayList<>();
        text(findings, "documentNo", sheet.documentNo(), LONGEST_NUMBER);
        text(findings, "functions", sheet.functions(), LONGEST_FUNCTIONS);
        period(findings, sheet);
        sheet.rights().keySet().stream().filter(code -> !itemsOfDepartment.contains(code)).sorted()
                .forEach(code -> findings.add(Finding.of("rights[" + code + "]", "letter.other-item", "AUT-02", code)));
        exceptions(findings, sheet.exceptions(), itemsOfDepartment);
        if (!findings.isEmpty()) {
            throw new Problem("letter.rejected", findings);
        }
    }

    private static void period(List<Finding> findings, LetterSheet sheet) {
        if (sheet.validFrom() == null) {
            findings.add(Finding.of("validFrom", "letter.field-missing", "AUT-01", "validFrom"));
        } else if (sheet.validUntil() != null && sheet.validUntil().isBefore(sheet.validFrom())) {
            findings.add(Finding.of("validUntil", "letter.ends-before-it-begins", "AUT-01"));
        }
    }

    private static void exceptions(List<Finding> findings, List<LetterSheet.Exemption> exceptions, Set<String> itemsOfDepartment) {
        Set<String> seen = new HashSet<>();
        for (LetterSheet.Exemption exception : exceptions) {
            String place = "exceptions[" + exception.itemCode() + "]";
            if (!itemsOfDepartment.contains(exception.itemCode()) || !seen.add(exception.itemCode())) {
                findings.add(Finding.of(place, "letter.other-item", "AUT-05", exception.itemCode()));
            }
            if (exception.kind() == null) {
                findings.add(Finding.of(place + ".kind", "letter.field-missing", "AUT-05", "kind"));
            }
            text(findings, place + ".reason", exception.reason(), LONGEST_REASON);
            text(findings, place + ".basis", exception.basis(), LONGEST_BASIS);
        }
    }

    private static void text(List<Finding> findings, String place, String text, int longest) {
        String field = place.substring(place.lastIndexOf('.') + 1);
        if (text == null || text.isBlank()) {
            findings.add(Finding.of(place, "letter.field-missing", "AUT-01", field));
        } else if (text.length() > longest) {
            findings.add(Finding.of(place, "letter.field-too-long", "AUT-01", field, longest));
        }
    }

    /** {@code input.too-long} (400). */
    public static void requireFits(String opinion) {
        if (opinion != null && opinion.length() > LONGEST_OPINION) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.too-long", "AUT-06", "opinion", LONGEST_OPINION);
        }
    }

    /**
     * Whether the centre must agree: every change of what the window may do, wider or narrower. A first letter changes nothing, unless it keeps
     * matters away from the window.
     *
     * @param before the letter in force; null: none
     */
    public static boolean needsConsent(LetterSheet before, LetterSheet after) {
        if (before == null) {
            return !after.exceptions().isEmpty();
        }
        return !before.functions().strip().equals(after.functions().strip()) || !changes(before, after).isEmpty();
    }

    /** Against several letters: a change of any of them; empty: as for a first letter. */
    public static boolean needsConsentBeside(List<LetterSheet> before, LetterSheet after) {
        return before.isEmpty() ? needsConsent(null, after) : before.stream().anyMatch(one -> needsConsent(one, after));
    }

    /** The same letter as if it gave the window nothing. */
    public static LetterSheet withoutScope(LetterSheet sheet) {
        return new LetterSheet(sheet.documentNo(), sheet.functions(), sheet.validFrom(), null, Map.of(), List.of());
    }

    /** Item by item, by code; an exception whose kind changed has come. */
    public static List<LetterView.Change> changes(LetterSheet before, LetterSheet after) {
        Map<String, LetterSheet.Exemption> old = exceptions(before);
        Map<String, LetterSheet.Exemption> fresh = exceptions(after);
        Set<String> items = new TreeSet<>();
        List.of(before.rights().keySet(), after.rights().keySet(), old.keySet(), fresh.keySet()).forEach(items::addAll);
        return items.stream().map(item -> new LetterView.Change(item, without(of(after, item), of(before, item)),
                without(of(before, item), of(after, item)), moved(old.get(item), fresh.get(item)))).filter(LetterRules::isChange).toList();
    }

    private static boolean isChange(LetterView.Change change) {
        return !change.gained().isEmpty() || !change.lost().isEmpty() || change.exception() != null;
    }

    private static Boolean moved(LetterSheet.Exemption old, LetterSheet.Exemption fresh) {
        if (fresh == null) {
            return old == null ? null : Boolean.FALSE;
        }
        return fresh.equals(old) ? null : Boolean.TRUE;
    }

    private static Map<String, LetterSheet.Exemption> exceptions(LetterSheet sheet) {
        return sheet.exceptions().stream().collect(Collectors.toMap(LetterSheet.Exemption::itemCode, exception -> exception));
    }

    private static Set<Right> of(LetterSheet sheet, String item) {
        return sheet.rights().getOrDefault(item, Set.of());
    }

    private static Set<Right> without(Set<Right> rights, Set<Right> others) {
        Set<Right> left = rights.isEmpty() ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(rights);
        left.removeAll(others);
        return left;
    }
}
