package org.daylight.items.control;

import java.time.LocalDate;
import java.util.List;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemSheet;
import org.daylight.items.NotOnline;
import org.daylight.items.control.CodeScheme.Kind;
import org.daylight.kernel.Finding;

/**
 * What may not stand on a sheet, not even in a draft. Places are those of the sheet, rows counted from 0: {@code promisedLimit},
 * {@code fields.contactPhone}, {@code materials[2].name}.
 */
public final class SheetRules {
    private static final int NAME = 200;
    private static final int CERTIFICATE = 100;
    private static final int CODE = 50;
    private static final int REASON = 2_000;
    private static final int BASIS = 1_000;
    private static final int LONGEST_LIMIT = 1_000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;
    private static final String TYPE_OF_CERTIFICATE = "[0-9A-Z]{3}";

    private SheetRules() {
    }

    /** Empty: it may stand as a draft. */
    public static List<Finding> findings(ItemSheet sheet, SheetFacts facts) {
        if (sheet.notOnline() == NotOnline.STATE_SECRET) {
            return List.of(Finding.of("notOnline", "item.state-secret", "ITM-26"));
        }
        Findings found = new Findings();
        heads(found, sheet, facts);
        codes(found, sheet, facts);
        limits(found, sheet);
        certificate(found, sheet);
        people(found, sheet, facts);
        ContentRules.check(found, sheet, facts);
        FlowRules.check(found, sheet, facts);
        return found.all();
    }

    private static void heads(Findings found, ItemSheet sheet, SheetFacts facts) {
        found.given("nameZh", sheet.nameZh(), "item.required", "ITM-03").text("nameZh", sheet.nameZh(), NAME).text("nameEn", sheet.nameEn(), NAME)
                .given("kind", sheet.kind(), "item.required", "ITM-24").given("entryClass", sheet.entryClass(), "item.required", "ITM-23")
                .given("handlingType", sheet.handlingType(), "item.required", "ITM-08")
                .given("powerType", sheet.powerType(), "item.required", "ITM-02")
                .require(sheet.powerType() == null || facts.powerTypes().containsKey(sheet.powerType()), "powerType", "item.power-type-unknown", "ITM-02")
                .require(sheet.departmentCode() != null && facts.departments().contains(sheet.departmentCode()), "departmentCode",
                        "item.department-unknown", "ITM-01")
                .require(sheet.effectiveFrom() == null || sheet.effectiveUntil() == null || !sheet.effectiveUntil().isBefore(sheet.effectiveFrom()),
                        "effectiveUntil", "item.last-day-before-first", "ITM-16");
        days(found, sheet);
        words(found, sheet);
    }

    /** What may not stand on the sheet of a revocation, which says only when, why and by what. */
    public static List<Finding> ofRevocation(ItemSheet sheet) {
        return words(days(new Findings(), sheet), sheet).all();
    }

    private static Findings days(Findings found, ItemSheet sheet) {
        return day(day(day(found, "effectiveFrom", sheet.effectiveFrom()), "effectiveUntil", sheet.effectiveUntil()), "changedOn", sheet.changedOn());
    }

    private static Findings day(Findings found, String place, LocalDate day) {
        return found.require(day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, place, "item.day-out-of-range", "ITM-16",
                String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
    }

    private static Findings words(Findings found, ItemSheet sheet) {
        return found.text("changeReason", sheet.changeReason(), REASON).text("changeBasis", sheet.changeBasis(), BASIS);
    }

    private static void codes(Findings found, ItemSheet sheet, SheetFacts facts) {
        found.given("itemCode", sheet.itemCode(), "item.required", "ITM-08").given("codeScheme", sheet.codeScheme(), "item.required", "ITM-08");
        code(found, "itemCode", sheet.itemCode(), "codeScheme", sheet.codeScheme(), facts, Kind.IMPLEMENTATION, Kind.HANDLING);
        found.require((sheet.basicCode() == null) == (sheet.basicCodeScheme() == null),
                sheet.basicCode() == null ? "basicCode" : "basicCodeScheme", "item.code-and-scheme", "ITM-08");
        code(found, "basicCode", sheet.basicCode(), "basicCodeScheme", sheet.basicCodeScheme(), facts, Kind.BASIC);
    }

    private static void code(Findings found, String place, String code, String schemePlace, String schemeCode, SheetFacts facts, Kind... kinds) {
        if (code == null || schemeCode == null) {
            return;
        }
        CodeScheme scheme = facts.schemes().get(schemeCode);
        found.text(place, code, CODE).require(scheme != null && List.of(kinds).contains(scheme.kind()), schemePlace, "item.code-scheme-unknown", "ITM-08")
                .require(scheme == null || scheme.isOf(code), place, "item.code-malformed", "ITM-08", schemeCode);
    }

    /** 即办 and 当天 are decided within the day: one working day is the shortest limit there is, so that is what they promise (C20). */
    private static void limits(Findings found, ItemSheet sheet) {
        limit(found, "statutoryLimit", sheet.statutoryLimit());
        limit(found, "promisedLimit", sheet.promisedLimit());
        Integer statutory = sheet.statutoryLimit();
        Integer promised = sheet.promisedLimit();
        if (promised == null) {
            return;
        }
        found.require(statutory == null || promised <= statutory, "promisedLimit", "item.promised-over-statutory", "TIM-15", promised,
                        statutory == null ? 0 : statutory)
                .require(!isWithinTheDay(sheet.handlingType()) || promised <= 1, "promisedLimit", "item.instant-limit", "TIM-01");
    }

    private static void limit(Findings found, String place, Integer days) {
        found.require(days == null || days > 0 && days <= LONGEST_LIMIT, place, "item.limit-out-of-range", "TIM-01", LONGEST_LIMIT);
    }

    private static boolean isWithinTheDay(HandlingType type) {
        return type == HandlingType.INSTANT || type == HandlingType.SAME_DAY;
    }

    private static void certificate(Findings found, ItemSheet sheet) {
        found.text("certificateZh", sheet.certificateZh(), CERTIFICATE).text("certificateEn", sheet.certificateEn(), CERTIFICATE)
                .require((sheet.certificateZh() == null) == (sheet.certificateType() == null), "certificateType", "item.certificate-half", "RES-08")
                .require(sheet.certificateType() == null || sheet.certificateType().matches(TYPE_OF_CERTIFICATE), "certificateType",
                        "item.certificate-type-malformed", "RES-08");
    }

    private static void people(Findings found, ItemSheet sheet, SheetFacts facts) {
        person(found, "businessOwner", sheet.businessOwner(), sheet.departmentCode(), facts);
        person(found, "systemKeeper", sheet.systemKeeper(), sheet.departmentCode(), facts);
        person(found, "operator", sheet.operator(), sheet.departmentCode(), facts);
    }

    private static void person(Findings found, String place, String username, String department, SheetFacts facts) {
        if (username != null) {
            String own = facts.people().get(username);
            found.require(own != null, place, "item.person-unknown", "ORG-06")
                    .require(own == null || own.equals(department), place, "item.person-other-department", "ORG-06");
        }
    }
}
