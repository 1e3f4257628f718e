package org.daylight.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemKind;

/** A filter of items that stands in the address of the page. */
public abstract class ItemFilterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String department;
    private String power;
    private String kind;
    private String handling;
    private String state;
    private String text;

    ItemFilter filter() {
        return ItemFilterAddress.parse(department, power, kind, handling, state, text);
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    /** The same filter for the download. */
    public String getQuery() {
        return ItemFilterAddress.query(filter());
    }

    public List<HandlingType> getHandlingTypes() {
        return Arrays.asList(HandlingType.values());
    }

    public List<ItemKind> getKinds() {
        return Arrays.asList(ItemKind.values());
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPower() {
        return power;
    }

    public void setPower(String power) {
        this.power = power;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
