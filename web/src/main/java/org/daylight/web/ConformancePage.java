package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.conformance.AskCheck;
import org.daylight.conformance.CheckReport;
import org.daylight.conformance.ConformanceCheck;
import org.daylight.conformance.DeviationKind;
import org.daylight.conformance.FindingFilter;
import org.daylight.conformance.LogSelection;
import org.daylight.conformance.Reference;
import org.daylight.conformance.ReferenceFlows;
import org.daylight.conformance.SetAsideCases;
import org.daylight.conformance.SetAsideLine;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.PageRequest;

/**
 * A whole log against its flow: asked for, followed, and read. Which check and which deviations stands in the address.
 *
 * @article MON-13, MON-01, MON-25, SIG-29
 */
@Named
@ViewScoped
public class ConformancePage extends PostPage<CheckReport.Finding> {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/supervision/conformance";
    private static final int CHARTED = 12;
    private static final int MOST_COUNTED = 100;
    private static final List<String> TONES = List.of("OVERDUE", "WARNING", "BRAND", "DONE", "SUSPENDED", "OVERDUE", "WARNING", "BRAND");

    @Inject
    ConformanceCheck checks;
    @Inject
    ReferenceFlows references;
    @Inject
    SetAsideCases setAside;
    @Inject
    LongQuestion questions;
    @Inject
    Language language;
    @Inject
    Words words;
    @Inject
    Posts posts;
    @Inject
    ActivityWords activities;

    private LazyRows<CheckReport.Variant> variants;
    private LazyRows<CheckReport.Step> steps;
    private LazyRows<CheckReport.Count> byStep;
    private LazyRows<CheckReport.Count> byDepartment;
    private LazyRows<CheckReport.Count> byPerson;
    private LazyRows<SetAsideLine> aside;
    private boolean anyAside;
    private transient CheckReport report;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        form.with("reference", Reference.FLOW);
        aside = new LazyRows<>(setAside::list);
        anyAside = setAside.list(PageRequest.first(1)).total() > 0;
        Long run = run();
        if (run != null) {
            variants = new LazyRows<>(page -> checks.variants(run, page));
            steps = new LazyRows<>(page -> checks.steps(run, page));
            byStep = new LazyRows<>(page -> checks.byStep(run, page));
            byDepartment = new LazyRows<>(page -> checks.byDepartment(run, page));
            byPerson = new LazyRows<>(page -> checks.byPerson(run, page));
            rows = new LazyRows<>(page -> checks.findings(run, filter(asked), page));
        }
    }

    Long run() {
        return asked.id("run");
    }

    static FindingFilter filter(Fields asked) {
        return new FindingFilter(asked.constant("kind", DeviationKind.class), asked.text("activity"), asked.text("department"), asked.text("person"));
    }

    static LogSelection selection(Fields asked) {
        return new LogSelection(asked.text("department"), asked.text("source"), asked.text("item"), asked.day("from"), asked.day("until"));
    }

    /** The check has begun; the page follows it. */
    public String begin() {
        AskCheck wanted = new AskCheck(selection(form), form.constant("reference", Reference.class), lines(form.text("activities")));
        long run = checks.begin(wanted);
        questions.begin(() -> checks.work(run, wanted));
        return PAGE + "?run=" + run + "&faces-redirect=true";
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("\\R")).filter(line -> !line.isBlank()).toList();
    }

    public String cancel() {
        checks.cancel(run());
        return PAGE + "?run=" + run() + "&faces-redirect=true";
    }

    /** What the department reports is checked against the reference of this check from now on. */
    public String keep() {
        references.set(getReport().selection().departmentCode(), getReport().reference());
        return posts.done(PAGE + "?run=" + run(), "conformance.kept");
    }

    /** The reference of a check of one department can be kept for what it reports. */
    public boolean isKeepable() {
        return posts.isWide() && !getReport().reference().isEmpty() && getReport().selection().departmentCode() != null;
    }

    public String drop(String department) {
        references.remove(department);
        return posts.done(PAGE, "conformance.dropped");
    }

    public List<ReferenceFlows.Line> getKept() {
        return references.all();
    }

    public LazyRows<SetAsideLine> getAside() {
        return aside;
    }

    public boolean isAnyAside() {
        return anyAside;
    }

    public String again(SetAsideLine one) {
        setAside.tryAgain(one.caseNumber());
        return posts.done(here(), "set-aside.queued", 1);
    }

    public String tryAllAgain() {
        return posts.done(here(), "set-aside.queued", setAside.tryAllAgain());
    }

    /** Whether the person may have a case tried again. */
    public boolean isActing() {
        return posts.isTryingAgain();
    }

    private String here() {
        return isChosen() ? PAGE + "?run=" + run() : PAGE;
    }

    public void refresh() {
        report = null;
    }

    public boolean isChosen() {
        return run() != null;
    }

    /** Null where none is chosen. */
    public CheckReport getReport() {
        if (report == null && isChosen()) {
            report = checks.report(run());
        }
        return report;
    }

    public List<CheckReport> getLatest() {
        return checks.latest();
    }

    public LazyRows<CheckReport.Step> getSteps() {
        return steps;
    }

    public List<CheckReport.Count> getKinds() {
        return checks.byKind(run());
    }

    public LazyRows<CheckReport.Count> getByStep() {
        return byStep;
    }

    public LazyRows<CheckReport.Count> getByDepartment() {
        return byDepartment;
    }

    public LazyRows<CheckReport.Count> getByPerson() {
        return byPerson;
    }

    public LazyRows<CheckReport.Variant> getVariants() {
        return variants;
    }

    public Reference[] getReferences() {
        return Reference.values();
    }

    /** What the chart draws: deviations of the steps with most of them, one kind above the other. */
    public String getChart() {
        List<CheckReport.Count> counts = checks.byStep(run(), PageRequest.first(MOST_COUNTED)).rows();
        List<String> labels = counts.stream().map(count -> count.activity() == null ? "" : count.activity()).distinct().limit(CHARTED).toList();
        JsonArrayBuilder series = JsonParts.array();
        for (CheckReport.Count kind : getKinds()) {
            JsonArrayBuilder values = JsonParts.array();
            labels.forEach(label -> values.add(counts.stream().filter(count -> count.kind() == kind.kind() && label.equals(count.activity() == null ? "" : count.activity()))
                    .mapToLong(CheckReport.Count::findings).sum()));
            series.add(JsonParts.object().add("name", words.of(kind.kind())).add("tone", TONES.get(kind.kind().ordinal())).add("values", values));
        }
        return JsonParts.object().add("labels", JsonParts.array(labels.stream().map(activities::of).toList())).add("series", series).build().toString();
    }

    /** A share as a percentage. */
    public String share(long part, long whole) {
        return whole == 0 ? "—" : String.format("%.1f%%", 100.0 * part / whole);
    }

    /** Days and hours. */
    public String duration(Long seconds) {
        return seconds == null ? "—" : language.say("conformance.duration", seconds / 86_400, seconds % 86_400 / 3_600);
    }

    public String way(List<String> way) {
        return way.stream().map(activities::of).collect(Collectors.joining(" → "));
    }

    /** The selection of the check as a query of an address, for event logs. */
    public String getSelection() {
        LogSelection which = getReport().selection();
        return Fields.empty().with("department", which.departmentCode()).with("source", which.source()).with("item", which.itemCode()).with("from", which.from())
                .with("until", which.until()).query("department", "source", "item", "from", "until");
    }

    public List<DeviationKind> getDeviationKinds() {
        return Stream.of(DeviationKind.values()).toList();
    }

    @Override
    public String getQuery() {
        return asked.query("run", "kind", "activity", "department", "person");
    }

    /** Some deviations only. */
    @Override
    public boolean isFiltered() {
        return !asked.query("kind", "activity", "department", "person").isEmpty();
    }
}
