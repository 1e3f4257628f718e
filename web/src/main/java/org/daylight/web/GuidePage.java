package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    @Inject
    Language language;

    private String code;
    private ItemGuide guide;

    /** {@code item.unknown} (404). */
    public void look() {
        if (code == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
        }
        guide = catalogue.guide(code);
    }

    /** One of the public elements and where it stands on the page. */
    public record Element(String anchor, String label) {
    }

    /** 法律依据, 申请条件, 申报材料, 办理程序, 办理时限, 收费标准, 收费依据, 联系方式: those that the item has. */
    public List<Element> getElements() {
        boolean applied = guide.schema().applied();
        return Stream.of(element("legalBasis", "basis", isWritten("legalBasis")), element("acceptanceConditions", "conditions", isWritten("acceptanceConditions")),
                        element("materials", "materials", applied || !guide.content().materials().isEmpty()),
                        element("flow", "procedure", applied || !guide.content().steps().isEmpty()), element("limits", "limit", applied),
                        element("fees", "feeStandard", true), element("fees", "feeBasis", true), element("contact", "contact", true))
                .filter(Objects::nonNull).toList();
    }

    private Element element(String anchor, String label, boolean there) {
        return there ? new Element(anchor, language.say("guide.element." + label)) : null;
    }

    private boolean isWritten(String field) {
        return getTexts().stream().anyMatch(each -> each.rule().code().equals(field));
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
