package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.authority.AuthorityReport;
import org.daylight.authority.DepartmentAuthority;
import org.daylight.authority.DepartmentAuthority.RightLine;
import org.daylight.authority.Rate;
import org.daylight.authority.Right;
import org.daylight.authority.UnauthorisedItem;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;
import org.daylight.supervision.DoubleHundred;

/**
 * Rates of authorisation against their targets, 双百, and the items behind them. The filter stands in the address.
 *
 * @article AUT-03, AUT-04, AUT-05
 */
@Named
@ViewScoped
public class AuthorityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuthorityReport report;
    @Inject
    DoubleHundred doubleHundred;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private String from;
    private String until;
    private String department;
    private String right;
    private String why;
    private String text;
    private transient List<DoubleHundred.Line> lines;
    private LazyRows<UnauthorisedItem> items;

    @PostConstruct
    void open() {
        items = new LazyRows<>(page -> report.unauthorised(department, getChosenRight(), AddressQuery.constant(UnauthorisedItem.Why.class, why),
                text, getLastDay(), page));
    }

    public LocalDate getFirstDay() {
        return AuthorityAddress.day(from, getLastDay().withDayOfYear(1));
    }

    /** Rates are those of this day. */
    public LocalDate getLastDay() {
        return AuthorityAddress.day(until, LegalTime.today(clock));
    }

    public List<DoubleHundred.Line> getLines() {
        if (lines == null) {
            lines = doubleHundred.of(getFirstDay(), getLastDay());
        }
        return lines;
    }

    public LazyRows<UnauthorisedItem> getItems() {
        return items;
    }

    /** Departments at 100 % of every right. */
    public long getComplete() {
        return getLines().stream().filter(line -> line.authority().isComplete()).count();
    }

    public long getReached() {
        return getLines().stream().filter(DoubleHundred.Line::isReached).count();
    }

    public Rate getOverall() {
        List<DepartmentAuthority> all = getLines().stream().map(DoubleHundred.Line::authority).toList();
        return new Rate(all.stream().mapToLong(line -> line.overall().part()).sum(), all.stream().mapToLong(line -> line.overall().whole()).sum());
    }

    public long getExcepted() {
        return getLines().stream().mapToLong(line -> line.authority().excepted() + line.authority().exempt()).sum();
    }

    /** good, part, bad or none: all targets met, only the lower one, none, or nothing to count. */
    public String tone(RightLine line) {
        if (line.ofMatters().whole() == 0) {
            return "none";
        }
        if (line.meetsAll()) {
            return "good";
        }
        return line.targets().stream().anyMatch(line.ofMatters()::reaches) ? "part" : "bad";
    }

    /** 94.4 %; a dash of nothing. */
    public String percent(Rate rate) {
        return rate.percent() == null ? "—" : rate.percent().stripTrailingZeros().toPlainString() + "%";
    }

    public String targets(RightLine line) {
        return line.targets().stream().map(percent -> percent + "%").reduce((one, other) -> one + " / " + other).orElse("—");
    }

    /** What the heat chart draws: departments down, rights across. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder rights = JsonParts.array();
        JsonArrayBuilder cells = JsonParts.array();
        Stream.of(Right.values()).forEach(column -> rights.add(language.getTexts().getString(Words.key(column))));
        for (int row = 0; row < getLines().size(); row++) {
            DepartmentAuthority line = getLines().get(row).authority();
            labels.add(language.pick(line.nameZh(), line.nameEn()));
            for (RightLine cell : line.rights()) {
                cells.add(JsonParts.array().add(cell.right().ordinal()).add(row).add(List.of("bad", "part", "good", "none").indexOf(tone(cell)))
                        .add(percent(cell.ofMatters())).add("/staff/authority.xhtml?" + query(line.code(), cell.right()) + "#items"));
            }
        }
        JsonArrayBuilder words = JsonParts.array();
        Stream.of("bad", "part", "good", "none").forEach(tone -> words.add(language.say("authority.tone." + tone)));
        return JsonParts.object().add("labels", labels).add("columns", rights).add("cells", cells).add("words", words).build().toString();
    }

    /** The address of the items behind a figure. */
    public String query(String departmentCode, Right chosen) {
        return AddressQuery.of("from", AddressQuery.trimmed(from), "until", AddressQuery.trimmed(until), "department", departmentCode, "right", chosen);
    }

    /** The same filter for the download. */
    public String getQuery() {
        return AddressQuery.of("from", getFirstDay(), "until", getLastDay(), "department", department, "right", right, "why", why, "text", text);
    }

    public boolean isFiltered() {
        return !AddressQuery.of("from", from, "until", until, "department", department, "right", right, "why", why, "text", text).isEmpty();
    }

    public Right getChosenRight() {
        return AddressQuery.constant(Right.class, right);
    }

    public Right[] getRights() {
        return Right.values();
    }

    public UnauthorisedItem.Why[] getReasons() {
        return UnauthorisedItem.Why.values();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = AddressQuery.trimmed(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = AddressQuery.trimmed(until);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = AddressQuery.trimmed(department);
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = AddressQuery.trimmed(right);
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
