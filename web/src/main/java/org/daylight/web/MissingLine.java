package org.daylight.web;

import java.io.Serializable;
import org.daylight.cases.intake.AskSupplement;

/** One line that can be asked for: a material of the item's list, or anything else. */
public class MissingLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String material;
    private boolean chosen;
    private String what;

    /** @param material name in the item's list; null: anything else */
    public MissingLine(String material) {
        this.material = material;
    }

    /** @param plain what is said where nothing more is written */
    AskSupplement.Line asked(String plain) {
        return new AskSupplement.Line(material, what == null || what.isBlank() ? plain : what);
    }

    /** A line that is written in is meant. */
    public boolean isChosen() {
        return chosen || what != null && !what.isBlank();
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public String getMaterial() {
        return material;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
