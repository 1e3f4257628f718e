package org.daylight.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.items.ItemContent.Material;

/** The checklist of materials of one application or supplement, as it is filled in. */
public class MaterialSheet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<SheetMaterial> rows = new ArrayList<>();

    /** Lines of the item's list, and one for anything else. */
    static MaterialSheet of(List<Material> listed) {
        MaterialSheet sheet = new MaterialSheet();
        listed.forEach(material -> sheet.rows.add(new SheetMaterial(material.name(), material.required(), material.form(), material.copies())));
        sheet.rows.add(new SheetMaterial());
        return sheet;
    }

    void offer(List<ReuseOffer> offers) {
        rows.stream().filter(SheetMaterial::isListed).forEach(row -> row.offer(offers));
    }

    /** Files out of a ZIP go where their names say, all others where they were dropped. */
    void add(int row, List<SheetMaterial.Scan> scans) {
        if (row < 0 || row >= rows.size()) {
            return;
        }
        scans.forEach(scan -> (scans.size() == 1 ? rows.get(row) : meant(scan, rows.get(row))).add(scan));
        name(rows.get(row));
        if (rows.get(rows.size() - 1).isThere()) {
            rows.add(new SheetMaterial());
        }
    }

    private SheetMaterial meant(SheetMaterial.Scan scan, SheetMaterial otherwise) {
        return rows.stream().filter(row -> row.isMeantBy(scan.name())).findFirst().orElse(otherwise);
    }

    private static void name(SheetMaterial row) {
        if (!row.isNamed() && !row.getScans().isEmpty()) {
            row.setName(row.getScans().get(0).name().replaceFirst("\\.[^.]{1,5}$", ""));
        }
    }

    /** Takes over everything that is offered. */
    public void reuseAll() {
        rows.stream().filter(row -> row.getOffer() != null && !row.isReused()).forEach(SheetMaterial::toggleReuse);
    }

    List<GivenMaterial> given() {
        return rows.stream().filter(SheetMaterial::isNamed).flatMap(row -> row.given().stream()).toList();
    }

    public List<SheetMaterial> getRows() {
        return rows;
    }

    public long getRequired() {
        return rows.stream().filter(SheetMaterial::isRequired).count();
    }

    public long getThere() {
        return rows.stream().filter(row -> row.isRequired() && row.isThere()).count();
    }

    public long getOffers() {
        return rows.stream().filter(row -> row.getOffer() != null && !row.isReused()).count();
    }
}
