package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.cases.BeyondLawLine;
import org.daylight.cases.LimitFinding;
import org.daylight.cases.LimitLine;
import org.daylight.cases.LimitReport;
import org.daylight.cases.LimitSummary;
import org.daylight.kernel.JsonParts;

/**
 * Whether the limits of the items are lawful and reasonable, beside what cases took. The filter stands in the address.
 *
 * @article TIM-15
 */
@Named
@ViewScoped
public class LimitsPage extends PostPage<LimitLine> {

    private static final long serialVersionUID = 1L;
    private static final List<String> TONES = List.of("OVERDUE", "BRAND", "WARNING", "NORMAL", "DONE");

    @Inject
    LimitReport report;
    @Inject
    Language language;
    @Inject
    Words words;

    private transient List<LimitSummary> summary;
    private LazyRows<BeyondLawLine> beyond;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> report.find(asked.text("finding") == null && !"true".equals(asked.text("all")), asked.constant("finding", LimitFinding.class),
                asked.text("department"), asked.text("text"), page));
        beyond = new LazyRows<>(page -> report.beyondLaw(asked.text("department"), null, page));
    }

    public List<LimitSummary> getSummary() {
        if (summary == null) {
            summary = report.summary();
        }
        return summary;
    }

    public long getItems() {
        return getSummary().stream().mapToLong(LimitSummary::items).sum();
    }

    public long getDoubtful() {
        return getSummary().stream().mapToLong(LimitSummary::doubtful).sum();
    }

    /** Items that are found against the law, not against reason alone. */
    public long getUnlawful() {
        return getSummary().stream().mapToLong(line -> line.findings().get(LimitFinding.BEYOND_LAW) + line.findings().get(LimitFinding.CASES_BEYOND_LAW)).sum();
    }

    /** What the chart draws: findings of each department, one above the other. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        List<LimitSummary> found = getSummary().stream().filter(line -> line.doubtful() > 0).toList();
        found.forEach(line -> labels.add(language.pick(line.departmentZh(), line.departmentEn())));
        JsonArrayBuilder series = JsonParts.array();
        for (LimitFinding finding : LimitFinding.values()) {
            JsonArrayBuilder values = JsonParts.array();
            found.forEach(line -> values.add(line.findings().get(finding)));
            series.add(JsonParts.object().add("name", words.of(finding)).add("tone", TONES.get(finding.ordinal())).add("values", values));
        }
        return JsonParts.object().add("labels", labels).add("series", series).build().toString();
    }

    public boolean isCharted() {
        return getDoubtful() > 0;
    }

    public LazyRows<BeyondLawLine> getBeyond() {
        return beyond;
    }

    public List<LimitFinding> getFindings() {
        return Stream.of(LimitFinding.values()).toList();
    }

    @Override
    public String getQuery() {
        return asked.query("finding", "all", "department", "text");
    }
}
