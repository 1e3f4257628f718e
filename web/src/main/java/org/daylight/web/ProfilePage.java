package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.daylight.cases.CaseQueries;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.profiles.AskActivation;
import org.daylight.profiles.ProfileActivation;
import org.daylight.profiles.ProfileArchive;
import org.daylight.profiles.ProfileChange;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileDrafting;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.Supervision.Group;
import org.daylight.profiles.Supervision.Signal;

/**
 * One version of a profile: what it says, how it differs from the one in force, and asking that it be put in force.
 *
 * @article ITM-07, AUT-11
 */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> DRAWN = List.of("palette", "rules", "ladder");

    @Inject
    ProfileArchive archive;
    @Inject
    ProfileDrafting drafting;
    @Inject
    CaseQueries cases;
    @Inject
    StaffDirectory staff;
    @Inject
    ProfileWords words;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private long id;
    private String group;
    private String text;
    private String department;
    private LocalDate from;
    private String reason;
    private String newCode;
    private transient ProfileVersion version;
    private transient ProfileVersion current;
    private transient List<ProfileChange> changes;
    private transient List<Finding> findings;

    @PostConstruct
    void open() {
        from = LegalTime.today(clock).plusDays(1);
    }

    public void load() {
        newCode = getVersion().profileCode();
    }

    public ProfileVersion getVersion() {
        if (version == null) {
            version = archive.version(id);
        }
        return version;
    }

    public ProfileContent getContent() {
        return getVersion().content();
    }

    /** Sections that are plain tables; the others are drawn. */
    public List<ProfileSection> getSections() {
        return ProfileSection.ALL.stream().filter(section -> !DRAWN.contains(section.name())).toList();
    }

    public ProfileSection getRuleSection() {
        return ProfileSection.ALL.stream().filter(section -> section.name().equals("rules")).findFirst().orElseThrow();
    }

    /** Rules under the filter that stands in the address. */
    public List<ProfileWords.Line> getRules() {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<String> ofGroup = getContent().rules().stream().filter(rule -> group == null || group.isEmpty() || rule.group().name().equals(group))
                .map(rule -> rule.key()).toList();
        return words.lines(getRuleSection(), getContent()).stream().filter(line -> ofGroup.contains(line.key()))
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted))).toList();
    }

    public Group[] getGroups() {
        return Group.values();
    }

    public Signal signal(String code) {
        return getContent().signals().stream().filter(signal -> signal.code().equals(code)).findFirst().orElse(null);
    }

    /** What is in force today for the district. */
    public ProfileVersion getCurrent() {
        if (current == null) {
            current = archive.inForceNow(department).filter(activation -> activation.versionId() != null).or(() -> archive.inForceNow(null))
                    .map(activation -> archive.version(activation.versionId())).orElse(getVersion());
        }
        return current;
    }

    public List<ProfileChange> getChanges() {
        if (changes == null) {
            changes = archive.changes(getCurrent().content(), getContent());
        }
        return changes;
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = archive.findings(getContent());
        }
        return findings;
    }

    /** How many open cases would keep what is in force today. */
    public long getStaying() {
        return cases.openUnder(getCurrent().id(), department);
    }

    /** Whether it can be asked for: nobody waits for an answer about it already. */
    public boolean isAskable() {
        return getVersion().state() != ProfileVersion.State.ASKED;
    }

    public List<ProfileActivation> getActivations() {
        return archive.activations().stream().filter(activation -> activation.versionId() != null && activation.versionId() == id).toList();
    }

    /** The effect for the scope that was chosen. */
    public void look() {
        current = null;
        changes = null;
    }

    public void ask() {
        drafting.ask(new AskActivation(id, department, from, reason));
        reason = null;
        version = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say("profile.done.ask")));
    }

    public String draft() {
        long draft = drafting.draft(id, newCode);
        return "/admin/profile-draft?faces-redirect=true&id=" + draft;
    }

    public List<DepartmentView> getDepartments() {
        return staff.departments();
    }

    public LocalDate getToday() {
        return LegalTime.today(clock);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }
}
