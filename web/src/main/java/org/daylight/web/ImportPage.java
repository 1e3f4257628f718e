package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daylight.kernel.Finding;
import org.daylight.kernel.ImportReport;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.SheetRow;
import org.daylight.web.sheets.BookBounds;
import org.daylight.web.sheets.BookSheet;
import org.daylight.web.sheets.WorkbookReader;
import org.daylight.web.sheets.WorkbookWriter;
import org.primefaces.event.FileUploadEvent;

/**
 * Items, or windows and people, from a workbook: template, upload with a dry run, bad cells, and only then the import.
 *
 * @article ITM-01, ORG-02
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    /** Findings shown on the page; the marked copy has all. */
    static final int SHOWN = 1_000;
    private static final long serialVersionUID = 1L;

    @Inject
    ItemBook items;
    @Inject
    StaffBook people;
    @Inject
    Language language;
    @Inject
    HttpServletRequest request;
    @Resource
    private transient ManagedExecutorService executor;

    private String of;
    private String fileName;
    private transient Path file;
    private transient ImportJob job;
    private transient List<ImportFinding> findings = List.of();
    private boolean told = true;

    @PostConstruct
    void choose() {
        of = mayItems() || !mayPeople() ? "items" : "people";
    }

    public boolean mayItems() {
        return request.isUserInRole(Roles.ITEM_ADMINISTRATOR);
    }

    public boolean mayPeople() {
        return request.isUserInRole(Roles.ADMINISTRATOR) || request.isUserInRole(Roles.CENTRE_MANAGER);
    }

    private ImportBook book() {
        return of.equals("people") ? people : items;
    }

    /** Keeps the file until the page is left, and begins its dry run. */
    public void upload(FileUploadEvent event) throws IOException {
        if (isRunning()) {
            throw new Problem(Problem.Kind.CONFLICT, "import.running", null);
        }
        forget();
        Path kept = Files.createTempFile("daylight-import", ".xlsx");
        try (InputStream in = event.getFile().getInputStream()) {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        file = kept;
        fileName = event.getFile().getFileName();
        begin(false);
    }

    /** Writes what the dry run found good; a second click finds nothing to do. */
    public void apply() {
        if (isReady()) {
            begin(true);
        }
    }

    private void begin(boolean writes) {
        told = false;
        findings = List.of();
        job = new ImportJob(book(), book().sheets(language.isEnglish()), file, writes);
        executor.execute(job);
    }

    /** Asked again and again while the job runs; says once what came of it. */
    public void refresh() throws IOException {
        if (job == null || isRunning() || told) {
            return;
        }
        told = true;
        if (job.failure() instanceof Problem problem && !problem.findings().isEmpty()) {
            findings = shown(problem.findings());
        } else if (job.failure() != null) {
            RuntimeException failure = job.failure();
            forget();
            throw failure;
        } else {
            findings = shown(job.outcome().findings());
            tellWritten(job.outcome());
        }
    }

    private void tellWritten(ImportReport outcome) {
        if (!job.isDry() && outcome.findings().isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                    language.say("import.done." + of, outcome.fresh(), outcome.changed(), outcome.unchanged())));
            forgetFile();
        }
    }

    private List<ImportFinding> shown(List<Finding> all) throws IOException {
        Map<String, Map<String, String>> cells = new HashMap<>();
        if (!all.isEmpty()) {
            read().rows().forEach(row -> cells.put(row.sheet() + row.number(), row.cells()));
        }
        List<BookSheet> sheets = book().sheets(language.isEnglish());
        return all.stream().map(finding -> ImportFinding.of(finding, sheets, cells.getOrDefault(row(finding), Map.of()), language.isEnglish()))
                .sorted(Comparator.comparing(ImportFinding::sheet).thenComparing(ImportFinding::row)).toList();
    }

    private static String row(Finding finding) {
        String place = finding.place();
        return place.substring(0, place.indexOf(':')).replace("!", "");
    }

    private WorkbookReader.Content read() throws IOException {
        return new WorkbookReader(book().sheets(language.isEnglish()), BookBounds.USUAL).read(file);
    }

    /** The workbook as it was uploaded, its bad cells coloured and commented. */
    public void marked() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(Workbooks.MEDIA_TYPE);
        external.setResponseHeader("Content-Disposition", Handout.disposition("attachment", of + "-marked.xlsx"));
        List<BookSheet> sheets = book().sheets(language.isEnglish());
        Map<String, Map<String, String>> wrong = new HashMap<>();
        findings.forEach(f -> wrong.computeIfAbsent(f.sheetCode() + f.row(), any -> new HashMap<>()).merge(f.columnCode(), f.comment(), (a, b) -> a + "\n" + b));
        try (WorkbookWriter writer = new WorkbookWriter(external.getResponseOutputStream(), sheets, language.isEnglish())) {
            for (SheetRow row : read().rows()) {
                writer.row(row, wrong.getOrDefault(row.sheet() + row.number(), Map.of()));
            }
            findings.stream().filter(f -> f.row() == 1).forEach(f -> writer.heading(f.sheetCode(), f.columnCode(), f.comment()));
            writer.dropDowns();
        }
        faces.responseComplete();
    }

    /** Another file, or another kind. */
    @PreDestroy
    public void forget() {
        job = null;
        findings = List.of();
        told = true;
        forgetFile();
    }

    private void forgetFile() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new java.io.UncheckedIOException(stays);
        } finally {
            file = null;
        }
    }

    public boolean isRunning() {
        return job != null && job.phase() != ImportJob.Phase.DONE;
    }

    /** The job is done, but the page has not asked for it yet. */
    public boolean isAwaited() {
        return job != null && !told;
    }

    /** A dry run has found nothing wrong, and there is something to write. */
    public boolean isReady() {
        return file != null && isDone() && job.isDry() && findings.isEmpty() && job.outcome().fresh() + job.outcome().changed() > 0;
    }

    public boolean isDone() {
        return job != null && !isRunning() && told;
    }

    /** What the job is at; null where there is none. */
    public String getPhase() {
        return job == null ? null : language.say("import.phase." + job.phase(), job.rows());
    }

    public boolean isDry() {
        return job != null && job.isDry();
    }

    public ImportReport getOutcome() {
        return isDone() ? job.outcome() : null;
    }

    public List<ImportFinding> getFindings() {
        return findings.subList(0, Math.min(SHOWN, findings.size()));
    }

    public int getFindingCount() {
        return findings.size();
    }

    public String getFileName() {
        return fileName;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
