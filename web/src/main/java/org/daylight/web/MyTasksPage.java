package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.daylight.cases.MyTasks;
import org.daylight.cases.TaskCounts;
import org.daylight.cases.TaskFilter;
import org.daylight.cases.TaskLine;
import org.daylight.deadlines.Light;
import org.daylight.items.StepKind;

/**
 * What waits for the person, the nearest due day on top. The filter stands in the address.
 *
 * @article FLW-05, TIM-03
 */
@Named
@ViewScoped
public class MyTasksPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Light[] LIGHTS = {Light.OVERDUE, Light.WARNING, Light.NORMAL, Light.SUSPENDED};

    @Inject
    MyTasks tasks;

    private String light;
    private String step;
    private String item;
    private String text;
    private String applicant;
    private LazyRows<TaskLine> rows;
    private transient TaskCounts counts;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(page -> tasks.find(filter(), page));
    }

    private TaskFilter filter() {
        return new TaskFilter(AddressQuery.constant(Light.class, light), AddressQuery.constant(StepKind.class, step), AddressQuery.trimmed(item),
                AddressQuery.trimmed(text), isOfApplicant());
    }

    public boolean isFiltered() {
        TaskFilter filter = filter();
        return filter.light() != null || filter.step() != null || filter.item() != null || filter.text() != null;
    }

    /** Whether those that wait for the applicant are shown. */
    public boolean isOfApplicant() {
        return "true".equals(applicant);
    }

    public LazyRows<TaskLine> getRows() {
        return rows;
    }

    public TaskCounts getCounts() {
        if (counts == null) {
            counts = tasks.counts();
        }
        return counts;
    }

    public Light[] getLights() {
        return LIGHTS;
    }

    public StepKind[] getSteps() {
        return StepKind.values();
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }
}
