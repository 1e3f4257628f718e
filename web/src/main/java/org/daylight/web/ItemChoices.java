package org.daylight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemContent.FactType;
import org.daylight.items.ItemContent.MaterialForm;
import org.daylight.items.ItemKind;
import org.daylight.items.NotOnline;
import org.daylight.items.StepKind;
import org.daylight.kernel.Roles;

/** What can be chosen where an item is written. */
@Named("choices")
@ApplicationScoped
public class ItemChoices {

    /** Schemes of implementation codes. */
    public List<String> getItemSchemes() {
        return List.of("NATIONAL-IMPLEMENTATION-31", "LOCAL");
    }

    /** Schemes of basic codes. */
    public List<String> getBasicSchemes() {
        return List.of("NATIONAL-BASIC-12", "PROVINCIAL-BASIC-10");
    }

    /** Posts that act in a flow. */
    public List<String> getPosts() {
        return List.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD,
                Roles.CENTRE_MANAGER, Roles.DISTRICT_GOVERNMENT);
    }

    public List<ItemKind> getKinds() {
        return List.of(ItemKind.values());
    }

    public List<EntryClass> getEntryClasses() {
        return List.of(EntryClass.values());
    }

    public List<NotOnline> getNotOnline() {
        return List.of(NotOnline.values());
    }

    public List<HandlingType> getHandlingTypes() {
        return List.of(HandlingType.values());
    }

    public List<MaterialForm> getMaterialForms() {
        return List.of(MaterialForm.values());
    }

    public List<FactType> getFactTypes() {
        return List.of(FactType.values());
    }

    public List<ApprovalTemplate> getTemplates() {
        return List.of(ApprovalTemplate.values());
    }

    public List<StepKind> getStepKinds() {
        return List.of(StepKind.values());
    }
}
