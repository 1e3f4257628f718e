package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.util.List;
import org.daylight.items.ItemQuality;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;

/**
 * How complete the departments' items are and which of them should be one.
 *
 * @article ITM-10 (001 二 项目规范), ITM-31, ITM-32 (004 art. 7, 11)
 */
@Named
@ViewScoped
public class ItemQualityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemQuality quality;
    @Inject
    CatalogueWords names;
    @Inject
    Language language;

    private String department;
    private transient List<ItemQuality.DepartmentLine> departments;
    private LazyRows<ItemQuality.IncompleteItem> incomplete;
    private LazyRows<ItemQuality.Variant> variants;

    @PostConstruct
    void open() {
        incomplete = new LazyRows<>(this::incomplete);
        variants = new LazyRows<>(quality::variants);
    }

    private Page<ItemQuality.IncompleteItem> incomplete(PageRequest page) {
        return quality.incomplete(department, page);
    }

    /** Departments that have items. */
    public List<ItemQuality.DepartmentLine> getDepartments() {
        if (departments == null) {
            departments = quality.byDepartment().stream().filter(line -> line.published() > 0).toList();
        }
        return departments;
    }

    public int getPublished() {
        return getDepartments().stream().mapToInt(ItemQuality.DepartmentLine::published).sum();
    }

    public int getLacking() {
        return getDepartments().stream().mapToInt(ItemQuality.DepartmentLine::incomplete).sum();
    }

    /** What the chart draws: complete and incomplete items of each department. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder codes = JsonParts.array();
        JsonArrayBuilder complete = JsonParts.array();
        JsonArrayBuilder lacking = JsonParts.array();
        for (ItemQuality.DepartmentLine line : getDepartments()) {
            labels.add(names.department(line.departmentCode()));
            codes.add(line.departmentCode());
            complete.add(line.published() - line.incomplete());
            lacking.add(line.incomplete());
        }
        return JsonParts.object().add("labels", labels).add("departments", codes)
                .add("series", JsonParts.array()
                        .add(JsonParts.object().add("tone", "NORMAL").add("name", language.say("quality.complete")).add("values", complete))
                        .add(JsonParts.object().add("tone", "WARNING").add("name", language.say("quality.incomplete")).add("values", lacking)))
                .build().toString();
    }

    public LazyRows<ItemQuality.IncompleteItem> getIncomplete() {
        return incomplete;
    }

    public LazyRows<ItemQuality.Variant> getVariants() {
        return variants;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
