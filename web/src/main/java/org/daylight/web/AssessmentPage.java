package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.assessment.AssessmentRuns;
import org.daylight.assessment.AssessmentSchedule;
import org.daylight.assessment.DepartmentScore;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;

/**
 * The monthly scoring: start it, watch it, read its ranking, let it start by itself.
 *
 * @article ASM-01, ASM-18, ASM-21
 */
@Named
@ViewScoped
public class AssessmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AssessmentRuns assessment;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private YearMonth month;
    private Long runId;
    private LazyRows<AssessmentRunView> runs;
    private transient AssessmentRunView run;
    private transient List<DepartmentScore> ranking;
    private boolean scheduled;
    private int dayOfMonth;
    private LocalTime at;

    @PostConstruct
    void open() {
        runs = new LazyRows<>(assessment::runs);
        month = getLastMonth();
        AssessmentSchedule schedule = assessment.schedule();
        scheduled = schedule.enabled();
        dayOfMonth = schedule.dayOfMonth();
        at = schedule.at();
    }

    /** The latest month that is over. */
    public YearMonth getLastMonth() {
        return YearMonth.from(LegalTime.today(clock)).minusMonths(1);
    }

    /** Shows the run that the address names, or the latest. */
    public void load() {
        if (runId == null) {
            runId = assessment.runs(PageRequest.first(1)).rows().stream().map(AssessmentRunView::id).findFirst().orElse(null);
        }
        refresh();
    }

    /** Reads the shown run as it is now. */
    public void refresh() {
        run = runId == null ? null : assessment.run(runId);
        ranking = run == null ? List.of() : assessment.ranking(runId);
    }

    public void start() {
        runId = assessment.start(month);
        refresh();
        say("assessment.started");
    }

    public void stop() {
        assessment.stop(runId);
        refresh();
        say("assessment.stopped");
    }

    public void saveSchedule() {
        assessment.schedule(new AssessmentSchedule(scheduled, dayOfMonth, at));
        say("assessment.schedule.saved");
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public boolean isRunning() {
        return run != null && run.state() == AssessmentRunView.State.RUNNING;
    }

    /** Percent of departments that are scored. */
    public int getProgress() {
        return run == null || run.departments() == 0 ? 0 : run.scored() * 100 / run.departments();
    }

    public List<Integer> getDaysOfMonth() {
        return IntStream.rangeClosed(1, 28).boxed().toList();
    }

    /** The sentences of a department's score. */
    public List<ScoreLines.Line> explanation(DepartmentScore score) {
        return ScoreLines.of(score.explanation(), language.isEnglish());
    }

    /** Whether any department finished enough to be ranked. */
    public boolean isRanked() {
        return ranking.stream().anyMatch(score -> score.ranking() != null);
    }

    /** What the chart draws: scores of ranked departments, the best first. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder values = JsonParts.array();
        ranking.stream().filter(score -> score.ranking() != null).forEach(score -> {
            labels.add(language.pick(score.departmentZh(), score.departmentEn()));
            values.add(score.score());
        });
        return JsonParts.object().add("labels", labels).add("name", language.say("assessment.score")).add("values", values)
                .build().toString();
    }

    public AssessmentRunView getRun() {
        return run;
    }

    public List<DepartmentScore> getRanking() {
        return ranking;
    }

    public LazyRows<AssessmentRunView> getRuns() {
        return runs;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public Long getRunId() {
        return runId;
    }

    public void setRunId(Long runId) {
        this.runId = runId;
    }

    public boolean isScheduled() {
        return scheduled;
    }

    public void setScheduled(boolean scheduled) {
        this.scheduled = scheduled;
    }

    public int getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(int dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }
}
