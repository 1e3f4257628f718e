package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.cases.intake.FormProvision;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemContent.Material;
import org.daylight.items.ItemGuide;
import org.daylight.kernel.Problem;

/**
 * 一次性告知单: everything that the applicant of an item must know before filing, on one sheet to be handed over.
 *
 * @article APP-09 (003 art. 18; 001 sec. 3(2)3), APP-08 (000 art. 20(3))
 */
@Named
@RequestScoped
public class OneTimeNoticePage {

    @Inject
    ItemCatalogue catalogue;
    @Inject
    FormProvision provision;
    @Inject
    SignedIn me;

    private String code;
    private ItemGuide guide;

    /** {@code item.unknown} (404). That the sheet was opened is noted. */
    public void look() {
        if (code == null) {
            throw new Problem(Problem.Kind.NOT_FOUND, "item.unknown", "ITM-01");
        }
        guide = catalogue.guide(code);
        provision.noticeHandedOut(guide.line().itemCode(), me.getUsername());
    }

    public ItemGuide getGuide() {
        return guide;
    }

    /** How often the sheet was handed out, this time included. */
    public FormProvision.Provision getNotices() {
        return provision.ofNotice(guide.line().itemCode());
    }

    /** How often forms of the item were handed out. */
    public long getForms() {
        List<String> hashes = guide.content().materials().stream().flatMap(OneTimeNoticePage::forms).distinct().toList();
        return hashes.isEmpty() ? 0 : provision.ofForms(hashes).stream().mapToLong(FormProvision.Provision::times).sum();
    }

    private static Stream<String> forms(Material material) {
        return Stream.of(material.blankForm(), material.sampleForm()).filter(Objects::nonNull);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
