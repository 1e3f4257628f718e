package org.daylight.items.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemSheet;
import org.daylight.items.entity.Item;
import org.daylight.kernel.Finding;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;

/** How drafts begin, and what a draft may not move. */
public final class DraftRules {

    private DraftRules() {
    }

    /** What the version says, without its days and the words of its own change, and without fields that the schema no longer has. */
    public static ItemSheet start(ItemSheet s, Map<String, PowerTypeSchema> schemas) {
        return new ItemSheet(s.itemCode(), s.codeScheme(), s.basicCode(), s.basicCodeScheme(), s.departmentCode(), s.powerType(), s.kind(),
                s.entryClass(), s.notOnline(), s.businessOwner(), s.systemKeeper(), s.operator(), s.nameZh(), s.nameEn(), s.handlingType(),
                s.statutoryLimit(), s.promisedLimit(), s.certificateZh(), s.certificateEn(), s.certificateType(), null, null, null, null, null,
                known(s.content(), schemas.get(s.powerType())));
    }

    /** A revocation says when, why and by what; of the item it says nothing new. */
    public static ItemSheet revocation(ItemSheet s, ItemSheet given) {
        return new ItemSheet(s.itemCode(), s.codeScheme(), s.basicCode(), s.basicCodeScheme(), s.departmentCode(), s.powerType(), s.kind(),
                s.entryClass(), s.notOnline(), s.businessOwner(), s.systemKeeper(), s.operator(), s.nameZh(), s.nameEn(), s.handlingType(),
                s.statutoryLimit(), s.promisedLimit(), s.certificateZh(), s.certificateEn(), s.certificateType(), given.effectiveFrom(), null,
                given.changeReason(), given.changeBasis(), given.changedOn(), s.content());
    }

    private static ItemContent known(ItemContent c, PowerTypeSchema schema) {
        Set<String> codes = schema == null ? Set.of() : schema.fields().stream().map(FieldRule::code).collect(Collectors.toSet());
        return new ItemContent(c.fields().entrySet().stream().filter(field -> codes.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), c.materials(), c.fees(), c.template(), c.steps(), c.questions(),
                c.discretion(), c.keyFacts());
    }

    /** An item stays with its department; its code, and the scheme of it, are fixed once it has another version. */
    public static List<Finding> moved(ItemSheet sheet, Item item, boolean fixed) {
        return new Findings().require(item.departmentCode().equals(sheet.departmentCode()), "departmentCode", "item.department-fixed", "ITM-01")
                .require(!fixed || item.code().equals(sheet.itemCode()), "itemCode", "item.code-fixed", "ITM-16")
                .require(!fixed || item.attributes().codeScheme().equals(sheet.codeScheme()), "codeScheme", "item.code-fixed", "ITM-16").all();
    }
}
