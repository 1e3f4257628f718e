package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemGuide;
import org.daylight.kernel.Problem;

/**
 * 办事指南: all that the public may know of an item in force.
 *
 * @article OPN-01 (000 art. 16), OPN-02 (001 二), ITM-09 (003 art. 15)
 */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    ItemCatalogue catalogue;

    private String code;
    private ItemGuide guide;

    /** {@code item.unknown} (404). */
    public void look() {
        if (code == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
        }
        guide = catalogue.guide(code);
    }

    /** Telephone numbers, addresses, links, short answers. */
    public List<GuideFields.Field> getFacts() {
        return GuideFields.shortOnes(guide.schema(), guide.content().fields());
    }

    /** Texts with a heading each. */
    public List<GuideFields.Field> getTexts() {
        return GuideFields.longOnes(guide.schema(), guide.content().fields());
    }

    public ItemGuide getGuide() {
        return guide;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.trim();
    }
}
