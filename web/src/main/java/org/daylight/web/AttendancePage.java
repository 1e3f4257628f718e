package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.daylight.kernel.Finding;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.organisation.Attendance;
import org.daylight.organisation.AttendanceCheck;
import org.daylight.organisation.AttendanceImport;
import org.daylight.organisation.AttendanceMonth;
import org.daylight.organisation.ClockRow;
import org.daylight.organisation.DepartmentAttendance;

/**
 * Attendance by day, and the import of the clock system's file: looked at first, then stored as a whole.
 *
 * @article ORG-18
 */
@Named
@ViewScoped
public class AttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    @Inject
    Attendance attendance;
    @Inject
    AttendanceImport intake;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private Fields asked;
    private LazyRows<AttendanceMonth> rows;
    private transient Part file;
    private transient List<ClockRow> read;
    private transient AttendanceCheck check;
    private String fileName;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> attendance.month(getMonth(), PostFilters.attendance(asked), page));
    }

    public YearMonth getMonth() {
        return PostFilters.month(asked, posts.getThisMonth());
    }

    public List<LocalDate> getDays() {
        return getMonth().atDay(1).datesUntil(getMonth().atEndOfMonth().plusDays(1)).toList();
    }

    /** Looks at the file; nothing is stored. */
    public void look() throws IOException {
        check = null;
        if (file == null || file.getSize() == 0) {
            throw new Problem(Problem.Kind.REFUSED, "attendance.empty", "ORG-18");
        }
        requireWhole(file.getSize());
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            read = ClockBook.isBook(bytes) ? ClockBook.read(bytes) : ClockFile.read(bytes);
        }
        String submitted = file.getSubmittedFileName();
        fileName = submitted.length() > 200 ? submitted.substring(0, 200) : submitted;
        check = intake.check(read);
    }

    /** {@code attachment.too-large} (413): a file that is cut off would be taken for a short one. */
    static void requireWhole(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new Problem(Problem.Kind.TOO_LARGE, "attachment.too-large", "ORG-18", MOST_BYTES / 1024);
        }
    }

    /** Stores what was looked at. */
    public String load() {
        AttendanceCheck done = intake.load(fileName, read);
        return posts.done("/staff/attendance", "posts.attendance.loaded", done.added(), done.completed(), done.known());
    }

    /** Whether what was looked at can be stored. */
    public boolean isLoadable() {
        return check != null && check.badRows() == 0;
    }

    public String why(Finding finding) {
        return ProblemTexts.text(finding.problem(), language.getLocale());
    }

    /** Person-days of departments, for the chart. */
    public String getChart() {
        List<DepartmentAttendance> sums = attendance.departments(getMonth());
        JsonArrayBuilder labels = JsonParts.array();
        sums.forEach(sum -> labels.add(language.pick(sum.nameZh(), sum.nameEn())));
        JsonArrayBuilder series = JsonParts.array()
                .add(series(sums, "ABSENT", "--red", DepartmentAttendance::absent))
                .add(series(sums, "LATE", "--yellow", DepartmentAttendance::late))
                .add(series(sums, "LEFT_EARLY", "--sun", DepartmentAttendance::leftEarly))
                .add(series(sums, "UNFINISHED", "--grey", DepartmentAttendance::unfinished));
        return JsonParts.object().add("labels", labels).add("series", series).build().toString();
    }

    private JsonObjectBuilder series(List<DepartmentAttendance> sums, String state, String colour, ToIntFunction<DepartmentAttendance> count) {
        JsonArrayBuilder values = JsonParts.array();
        sums.forEach(sum -> values.add(count.applyAsInt(sum)));
        return JsonParts.object().add("name", language.say("posts.DayState." + state)).add("colour", colour).add("values", values);
    }

    public boolean isAnybody() {
        return !attendance.departments(getMonth()).isEmpty();
    }

    public String getQuery() {
        return asked.query("department", "text", "month");
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    public Map<String, String> getAsked() {
        return asked.values();
    }

    public LazyRows<AttendanceMonth> getRows() {
        return rows;
    }

    public AttendanceCheck getCheck() {
        return check;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
