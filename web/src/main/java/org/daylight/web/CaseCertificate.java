package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.certificates.CertificateView;
import org.daylight.certificates.Certificates;

/** The certificate of the case on its page; while it is being made, the page looks again. */
@Named
@RequestScoped
public class CaseCertificate {

    @Inject
    Certificates certificates;
    @Inject
    CasePage casePage;

    private CertificateView view;
    private boolean shown;

    /** Null where the case has none; as it is when the page is shown. */
    public CertificateView getView() {
        boolean rendering = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (rendering && !shown) {
            view = certificates.ofCase(casePage.getNumber()).orElse(null);
            shown = true;
        }
        return view;
    }
}
