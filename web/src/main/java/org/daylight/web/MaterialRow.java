package org.daylight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.cases.applicant.DraftView.DraftMaterial;
import org.daylight.cases.intake.ReusableMaterial;
import org.daylight.items.ItemContent;

/**
 * A material that an item asks for, with what is there of it.
 *
 * @param asked what the item says of it; null: not asked for
 * @param given with their places in the draft
 * @param offer what was handed in before and is not taken yet; null: none
 */
public record MaterialRow(String name, ItemContent.Material asked, List<Given> given, ReusableMaterial offer) {

    /** A material in the draft. */
    public record Given(int place, DraftMaterial material) {
    }

    /** Rows of the item in its order, then one for everything else, under its own name. */
    static List<MaterialRow> of(List<ItemContent.Material> wanted, List<DraftMaterial> held, List<ReusableMaterial> offers, String otherName) {
        List<Given> all = IntStream.range(0, held.size()).mapToObj(place -> new Given(place, held.get(place))).toList();
        List<MaterialRow> rows = new ArrayList<>();
        for (ItemContent.Material material : wanted) {
            List<Given> of = all.stream().filter(given -> given.material().name().equals(material.name())).toList();
            ReusableMaterial offer = offers.stream().filter(each -> each.name().equals(material.name()) && of.stream().noneMatch(given -> each.caseNumber().equals(given.material().reusedFrom())))
                    .findFirst().orElse(null);
            rows.add(new MaterialRow(material.name(), material, of, offer));
        }
        List<Given> others = all.stream().filter(given -> wanted.stream().noneMatch(material -> material.name().equals(given.material().name()))).toList();
        rows.add(new MaterialRow(otherName, null, others, null));
        return rows;
    }

    public boolean missing() {
        return asked != null && asked.required() && given.isEmpty();
    }
}
