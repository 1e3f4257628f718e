package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daylight.cases.CaseState;
import org.daylight.cases.intake.CaseMaterials;
import org.daylight.cases.intake.MaterialKind;
import org.daylight.cases.intake.MaterialLine;
import org.daylight.items.ItemCatalogue;
import org.daylight.kernel.Roles;

/**
 * What came in for a case and was produced on its way, on the case's page.
 *
 * @article FLW-14, FLW-18 (002 art. 17), APP-06 (004 art. 18)
 */
@Named
@ViewScoped
public class CaseMaterialsPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseMaterials materials;
    @Inject
    ItemCatalogue catalogue;
    @Inject
    CasePage page;
    @Inject
    BroughtFiles brought;
    @Inject
    HttpServletRequest request;
    @Inject
    Language language;

    private MaterialSheet sheet = MaterialSheet.of(List.of());
    private MaterialKind kind;

    /** In the order in which they came; a case of a department's own system has none. */
    public List<MaterialLine> getLines() {
        return isReported() ? List.of() : materials.of(page.getNumber());
    }

    private boolean isReported() {
        return page.getView().line().state() == CaseState.REPORTED;
    }

    /** Whether the person may add to it now. */
    public boolean isOpen() {
        CaseState state = page.getView().line().state();
        return isWorker() && (state == CaseState.REGISTERED || state == CaseState.ACCEPTED || state == CaseState.HANDLED || state == CaseState.REVIEWED);
    }

    private boolean isWorker() {
        return Stream.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER).anyMatch(request::isUserInRole);
    }

    /** The window adds what the applicant brings, others what they produce. */
    public List<MaterialKind> getKinds() {
        return request.isUserInRole(Roles.WINDOW_CLERK) ? List.of(MaterialKind.GIVEN)
                : List.of(MaterialKind.EVIDENCE, MaterialKind.RECORD, MaterialKind.SHEET);
    }

    public void uploaded() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String row = external.getRequestParameterMap().getOrDefault("row", "");
        String hashes = external.getRequestParameterMap().getOrDefault("files", "");
        if (row.matches("\\d{1,3}")) {
            sheet.add(Integer.parseInt(row), Stream.of(hashes.split(",")).map(brought::find).flatMap(Optional::stream).toList());
        }
    }

    public void add() {
        materials.add(page.getNumber(), kind == null ? getKinds().get(0) : kind, sheet.given());
        sheet = MaterialSheet.of(List.of());
        page.load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("materials.added")));
    }

    public MaterialSheet getSheet() {
        return sheet;
    }

    public MaterialKind getKind() {
        return kind;
    }

    public void setKind(MaterialKind kind) {
        this.kind = kind;
    }
}
