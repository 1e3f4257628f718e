package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.daylight.organisation.ConcentrationChecklist;
import org.daylight.organisation.ConcentrationLine;
import org.daylight.organisation.ConcentrationMark;
import org.daylight.organisation.ConcentrationPoint;
import org.daylight.organisation.ConcentrationStanding;
import org.daylight.organisation.MarkConcentration;

/**
 * Three concentrations, three in place: departments by points, and what proves each.
 *
 * @article ORG-24
 */
@Named
@ViewScoped
public class ConcentrationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcentrationChecklist checklist;
    @Inject
    Language language;

    private transient List<ConcentrationPoint> points;
    private transient List<ConcentrationLine> lines;
    private String department;
    private String point;
    private ConcentrationStanding standing;
    private String evidence;

    public List<ConcentrationPoint> getPoints() {
        if (points == null) {
            points = checklist.points();
        }
        return points;
    }

    public List<ConcentrationLine> getLines() {
        if (lines == null) {
            lines = checklist.report();
        }
        return lines;
    }

    /** Null where nothing was marked yet. */
    public ConcentrationMark markOf(ConcentrationLine line, ConcentrationPoint of) {
        return line.marks().get(of.code());
    }

    public long metOf(ConcentrationLine line) {
        return line.marks().values().stream().filter(mark -> mark.standing() == ConcentrationStanding.MET).count();
    }

    public void save() {
        checklist.mark(new MarkConcentration(department, point, standing, evidence));
        evidence = null;
        lines = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("concentration.saved")));
    }

    public ConcentrationStanding[] getStandings() {
        return ConcentrationStanding.values();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public ConcentrationStanding getStanding() {
        return standing;
    }

    public void setStanding(ConcentrationStanding standing) {
        this.standing = standing;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
