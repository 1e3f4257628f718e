package org.daylight.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.authority.LetterSheet;
import org.daylight.authority.Right;
import org.daylight.items.ItemVersionView;

/** What a letter of authorisation says while somebody writes it. */
public class LetterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String documentNo;
    private String functions;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private final Map<String, LetterItem> items = new LinkedHashMap<>();

    /** @param inForce items of the department; those without a promised limit cannot be in a letter */
    static LetterForm of(LetterSheet sheet, List<ItemVersionView> inForce) {
        LetterForm form = new LetterForm();
        form.documentNo = sheet.documentNo();
        form.functions = sheet.functions();
        form.validFrom = sheet.validFrom();
        form.validUntil = sheet.validUntil();
        inForce.stream().filter(item -> item.promisedLimit() != null)
                .forEach(item -> form.items.put(item.itemCode(), new LetterItem(item.itemCode(), item.nameZh(), item.nameEn())));
        new TreeMap<>(sheet.rights()).forEach((code, rights) -> form.item(code).grant(rights));
        sheet.exceptions().forEach(exception -> form.item(exception.itemCode()).except(exception));
        return form;
    }

    /** A new letter says what the one in force says, under a number of its own, from today and without an end. */
    static LetterForm next(LetterSheet before, LocalDate today, List<ItemVersionView> inForce) {
        LetterForm form = of(before == null ? new LetterSheet(null, null, today, null, Map.of(), List.of()) : before, inForce);
        form.documentNo = null;
        form.validFrom = today;
        form.validUntil = null;
        return form;
    }

    /** An item that is not in force any more stays in the letter under its code. */
    private LetterItem item(String code) {
        return items.computeIfAbsent(code, gone -> new LetterItem(gone, gone, gone));
    }

    LetterSheet sheet() {
        Map<String, Set<Right>> rights = items.values().stream().filter(item -> !item.granted().isEmpty())
                .collect(Collectors.toMap(LetterItem::getCode, LetterItem::granted));
        return new LetterSheet(documentNo, functions, validFrom, validUntil, rights,
                items.values().stream().map(LetterItem::exception).filter(Objects::nonNull).toList());
    }

    /** Every right for every item that is a matter of the window. */
    void grantAll() {
        items.values().stream().filter(item -> item.getKind() == null).forEach(item -> item.grant(Set.of(Right.values())));
    }

    void grantNone() {
        items.values().forEach(item -> item.grant(Set.of()));
    }

    /** Null where the letter has no such item. */
    LetterItem known(String code) {
        return items.get(code);
    }

    public List<LetterItem> getItems() {
        return List.copyOf(items.values());
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public String getFunctions() {
        return functions;
    }

    public void setFunctions(String functions) {
        this.functions = functions;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
