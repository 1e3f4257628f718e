package org.daylight.cases.control;

import java.util.List;
import org.daylight.applicants.ApplicantKind;
import org.daylight.applicants.ApplicantView;
import org.daylight.applicants.MandateView;
import org.daylight.cases.applicant.DraftView;
import org.daylight.cases.intake.Application;

/** A draft as the application that it is. */
public final class OnlineApplications {
    private OnlineApplications() {
    }

    /** @param mandate null: for oneself; an organisation is acted for by the person it named */
    public static Application of(DraftView draft, ApplicantView me, MandateView mandate) {
        return new Application(draft.itemCode(), draft.subject(), mandate == null ? self(me) : principal(mandate, me), mandate == null ? acting(me) : agent(me, mandate),
                draft.facts(), materials(draft), draft.firstCaseNumber(), null);
    }

    private static Application.Applicant self(ApplicantView me) {
        return new Application.Applicant(kind(me.kind()), me.name(), me.documentNumber(), me.phone(), me.email());
    }

    private static Application.Agent acting(ApplicantView me) {
        return me.kind() == ApplicantKind.PERSON ? null : new Application.Agent(me.actingName(), me.actingNumber(), me.phone(), null);
    }

    private static Application.Applicant principal(MandateView mandate, ApplicantView agent) {
        return new Application.Applicant(kind(mandate.principalKind()), mandate.principalName(), mandate.principalNumber(),
                mandate.principalPhone() == null ? agent.phone() : mandate.principalPhone(), agent.email());
    }

    private static Application.Agent agent(ApplicantView me, MandateView mandate) {
        return me.kind() == ApplicantKind.PERSON ? new Application.Agent(me.name(), me.documentNumber(), me.phone(), mandate.file())
                : new Application.Agent(me.actingName(), me.actingNumber(), me.phone(), mandate.file());
    }

    private static Application.ApplicantKind kind(ApplicantKind kind) {
        return Application.ApplicantKind.valueOf(kind.name());
    }

    static List<Application.GivenMaterial> materials(DraftView draft) {
        return draft.materials().stream().map(material -> new Application.GivenMaterial(material.name(), material.file(), 0, material.remark(), material.reusedFrom())).toList();
    }
}
