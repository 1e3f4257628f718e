package org.daylight.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daylight.kernel.Finding;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.profiles.ProfileArchive;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileDrafting;
import org.daylight.profiles.ProfileRow;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileSection.Column;
import org.daylight.profiles.ProfileSheet;
import org.daylight.profiles.ProfileVersion;

/**
 * A draft on the desk: one section at a time, all of them kept as they were typed until they are saved.
 *
 * @article ITM-07, AUT-11
 */
@Named
@ViewScoped
public class ProfileDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ProfileArchive archive;
    @Inject
    ProfileDrafting drafting;
    @Inject
    ProfileWords words;
    @Inject
    Language language;

    private long id;
    private long revision;
    private String profileCode;
    private int number;
    private boolean open;
    private ProfileSheet sheet;
    private String sectionName = "palette";
    private String json;
    private transient List<String> findings;

    public void load() {
        if (sheet == null) {
            ProfileVersion version = archive.version(id);
            revision = version.revision();
            profileCode = version.profileCode();
            number = version.version();
            open = version.state() == ProfileVersion.State.DRAFT;
            sheet = ProfileSheet.of(version.content());
        }
    }

    public List<ProfileSection> getSections() {
        return ProfileSection.ALL;
    }

    public ProfileSection getSection() {
        return ProfileSection.ALL.stream().filter(section -> section.name().equals(sectionName)).findFirst().orElse(ProfileSection.ALL.get(0));
    }

    public List<Map<String, String>> getRows() {
        return sheet.tables().get(getSection().name());
    }

    /** Whether the column is written on several lines. */
    public boolean isLong(Column column) {
        return column.name().startsWith("text") || column.name().startsWith("evidence") || column.name().startsWith("unless");
    }

    /** What a cell can be chosen from, its own value included where that is none of them; empty where it is typed. */
    public List<String> options(Column column, Map<String, String> row) {
        List<String> options = new ArrayList<>(column.type() == boolean.class ? List.of("true", "false") : column.choices());
        if (column.refersTo() != null && column.type() == String.class) {
            options.addAll(keys(column.refersTo()));
        }
        String own = row.get(column.name());
        if (!options.isEmpty() && own != null && !own.isEmpty() && !options.contains(own)) {
            options.add(own);
        }
        return options;
    }

    /** Keys as they stand on the desk: of one code, or of a scheme and its dimension. */
    private List<String> keys(String section) {
        return sheet.tables().get(section).stream().map(row -> section.equals("dimensions")
                ? ProfileRow.joined(row.get("scheme"), row.get("code")) : row.get("code")).filter(key -> key != null && !key.isEmpty()).toList();
    }

    /** How a choice is read: the name that it has on the desk before its code, or its word. */
    public String label(Column column, String option) {
        if (column.refersTo() == null) {
            return words.value(null, column, option);
        }
        String name = language.isEnglish() ? "nameEn" : "nameZh";
        return sheet.tables().get(column.refersTo()).stream().filter(row -> option.equals(row.get("code"))).map(row -> row.get(name))
                .filter(Objects::nonNull).findFirst().map(found -> found + " · " + option).orElse(option);
    }

    /** Shows another section; what was typed in this one stays. */
    public void show(String section) {
        sectionName = section;
    }

    public void addRow() {
        sheet.add(getSection());
    }

    public void removeRow(int row) {
        getRows().remove(row);
    }

    /** Says what stands in the way of putting the draft in force. */
    public void check() {
        findings = texts(archive.findings(archive.read(sheet)));
    }

    public void save() {
        ProfileContent content = archive.read(sheet);
        drafting.save(id, revision, content);
        revision++;
        findings = texts(archive.findings(content));
        say("profile.done.save");
    }

    public String discard() {
        drafting.discard(id, revision);
        return "/admin/profiles?faces-redirect=true";
    }

    /** Puts the draft on the desk as one text. */
    public void exportJson() {
        json = archive.json(archive.read(sheet));
    }

    /** Lays the text on the desk instead of what is there; nothing is saved yet. */
    public void importJson() {
        sheet = ProfileSheet.of(archive.readJson(json));
        findings = null;
        say("profile.done.import");
    }

    private List<String> texts(List<Finding> found) {
        return found.stream().map(finding -> text(finding.problem())).toList();
    }

    private String text(Problem problem) {
        String text = ProblemTexts.text(problem, language.getLocale());
        return problem.article() == null ? text : text + " [" + problem.article() + "]";
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    /** Null until it was checked. */
    public List<String> getFindings() {
        return findings;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getProfileCode() {
        return profileCode;
    }

    public int getNumber() {
        return number;
    }

    public boolean isOpen() {
        return open;
    }

    public Map<String, String> getHead() {
        return sheet.head();
    }

    public String getSectionName() {
        return sectionName;
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }
}
