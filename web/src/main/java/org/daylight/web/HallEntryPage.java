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
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.daylight.authority.HallCoverage;
import org.daylight.authority.HallItem;
import org.daylight.authority.HallReport;
import org.daylight.authority.HallSelection;
import org.daylight.authority.Rate;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;

/**
 * Which items are in the hall on a day, and why others are not. The filter stands in the address.
 *
 * @article ITM-20, ITM-21, ITM-22, ITM-34
 */
@Named
@ViewScoped
public class HallEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HallReport report;
    @Inject
    HallSelection selection;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private String on;
    private String department;
    private String why;
    private String text;
    private String entered;
    private transient List<HallCoverage> lines;
    private LazyRows<HallItem> items;

    @PostConstruct
    void open() {
        items = new LazyRows<>(page -> isShowingEntered() ? report.entered(department, text, getDay(), page)
                : report.notEntered(department, AddressQuery.constant(HallItem.Why.class, why), text, getDay(), page));
    }

    public LocalDate getDay() {
        return AuthorityAddress.day(on, LegalTime.today(clock));
    }

    public boolean isToday() {
        return getDay().equals(LegalTime.today(clock));
    }

    public List<HallCoverage> getLines() {
        if (lines == null) {
            lines = report.byDepartment(getDay());
        }
        return lines;
    }

    public LazyRows<HallItem> getItems() {
        return items;
    }

    /** From today on the item must enter. */
    public void select(String itemCode) {
        selection.select(itemCode);
        done("hall.selected");
    }

    public void deselect(String itemCode) {
        selection.deselect(itemCode);
        done("hall.deselected");
    }

    private void done(String message) {
        lines = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public Rate getCoverage() {
        return new Rate(sum(HallCoverage::mandatoryEntered), sum(HallCoverage::mandatory));
    }

    public long getNotEntered() {
        return sum(HallCoverage::notEntered);
    }

    /** Departments with items that have not entered. */
    public long getDepartmentsNotEntered() {
        return getLines().stream().filter(line -> line.notEntered() > 0).count();
    }

    public long getWithoutReason() {
        return sum(HallCoverage::withoutReason);
    }

    public long getExempt() {
        return sum(HallCoverage::exempt);
    }

    private long sum(ToLongFunction<HallCoverage> figure) {
        return getLines().stream().mapToLong(figure).sum();
    }

    /** 94.4 %; a dash of nothing. */
    public String percent(Rate rate) {
        return rate.percent() == null ? "—" : rate.percent().stripTrailingZeros().toPlainString() + "%";
    }

    /** What the chart draws: items by department, in the hall or not. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        getLines().forEach(line -> labels.add(language.pick(line.nameZh(), line.nameEn())));
        return JsonParts.object().add("labels", labels).add("series", JsonParts.array()
                .add(series("entered", "NORMAL", line -> line.mandatoryEntered() + line.optionalEntered()))
                .add(series("approved", "WARNING", line -> line.mandatory() - line.mandatoryEntered() - line.withoutReason()))
                .add(series("noreason", "OVERDUE", HallCoverage::withoutReason))
                .add(series("optional", "SUSPENDED", line -> line.optional() - line.optionalEntered()))
                .add(series("exempt", "DONE", HallCoverage::exempt))).build().toString();
    }

    private jakarta.json.JsonObjectBuilder series(String word, String tone, ToLongFunction<HallCoverage> figure) {
        JsonArrayBuilder values = JsonParts.array();
        getLines().forEach(line -> values.add(figure.applyAsLong(line)));
        return JsonParts.object().add("name", language.say("hall.series." + word)).add("tone", tone).add("values", values);
    }

    public String query(String departmentCode, HallItem.Why reason) {
        return AddressQuery.of("on", on, "department", departmentCode, "why", reason);
    }

    public boolean isFiltered() {
        return !AddressQuery.of("on", on, "department", department, "why", why, "text", text, "entered", entered).isEmpty();
    }

    public HallItem.Why[] getReasons() {
        return HallItem.Why.values();
    }

    /** Whether the list shows what is in the hall. */
    public boolean isShowingEntered() {
        return "true".equals(entered);
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(String entered) {
        this.entered = AddressQuery.trimmed(entered);
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = AddressQuery.trimmed(on);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = AddressQuery.trimmed(department);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = AddressQuery.trimmed(why);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = AddressQuery.trimmed(text);
    }
}
