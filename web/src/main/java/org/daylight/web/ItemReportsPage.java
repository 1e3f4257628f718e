package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.items.ItemReports;
import org.daylight.items.ReportLag;
import org.daylight.kernel.LegalTime;

/**
 * Which changes of items are to be reported by when, and how long departments took in a year.
 *
 * @article ITM-13 (002 art. 13), ITM-18 (000 art. 31(5))
 */
@Named
@ViewScoped
public class ItemReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 5;

    @Inject
    ItemReports reports;
    @Inject
    Clock clock;

    private String year;
    private LazyRows<ItemReports.Due> due;
    private transient List<ReportLag> lags;

    @PostConstruct
    void open() {
        due = new LazyRows<>(reports::due);
    }

    public LazyRows<ItemReports.Due> getDue() {
        return due;
    }

    public List<ReportLag> getLags() {
        if (lags == null) {
            Year chosen = Year.of(Integer.parseInt(getYear()));
            lags = reports.lags(chosen.atDay(1), chosen.atDay(chosen.length()));
        }
        return lags;
    }

    /** This year and the four before it. */
    public List<Integer> getYears() {
        int now = today().getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    /** This year where the address names none of those shown. */
    public String getYear() {
        return getYears().stream().map(String::valueOf).filter(known -> known.equals(year)).findFirst().orElse(String.valueOf(today().getYear()));
    }

    public void setYear(String year) {
        this.year = year;
    }

    private LocalDate today() {
        return LegalTime.today(clock);
    }
}
