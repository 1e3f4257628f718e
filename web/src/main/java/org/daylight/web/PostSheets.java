package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.daylight.cases.CaseWork;
import org.daylight.kernel.Page;
import org.daylight.kernel.Problem;
import org.daylight.organisation.Appraisals;
import org.daylight.organisation.Attendance;
import org.daylight.organisation.DayState;
import org.daylight.organisation.FirstContacts;
import org.daylight.organisation.Inspections;
import org.daylight.organisation.PerformanceRecord;
import org.daylight.organisation.PerformanceRecords;
import org.daylight.organisation.Representatives;
import org.daylight.organisation.Seals;
import org.daylight.web.PostsDownload.Sheet;

/**
 * The lists of posts as spreadsheets: what each row says. The performance record puts beside one another what the centre and the cases know
 * of a person's year.
 *
 * @article ORG-19
 */
@RequestScoped
public class PostSheets {

    @Inject
    Representatives representatives;
    @Inject
    Attendance attendance;
    @Inject
    Inspections inspections;
    @Inject
    Appraisals appraisals;
    @Inject
    FirstContacts contacts;
    @Inject
    Seals seals;
    @Inject
    PerformanceRecords performance;
    @Inject
    CaseWork cases;
    @Inject
    SignedIn me;
    @Inject
    Posts posts;
    @Inject
    Words words;
    @Inject
    Language language;

    Sheet<?> of(String name, Fields asked, YearMonth current) {
        YearMonth month = PostFilters.month(asked, current);
        return switch (name) {
            case "representatives" -> representatives(asked, month);
            case "attendance" -> attendance(asked, month);
            case "inspections" -> inspections(asked);
            case "appraisals" -> appraisals(asked);
            case "first-contacts" -> contacts(asked);
            case "seals" -> seals(asked);
            default -> performance(asked, current);
        };
    }

    private Sheet<?> representatives(Fields asked, YearMonth month) {
        return new Sheet<>("posts.csv.representatives", page -> representatives.find(PostFilters.representatives(asked), month, page), line -> new Object[] {
            line.departmentCode(), pick(line.departmentZh(), line.departmentEn()), line.username(), pick(line.nameZh(), line.nameEn()),
            posts.of(line.kind()), posts.of(line.status()), posts.of(line.rank()), line.paperNumber(), line.startsOn(), line.endsOn(), line.yearFullOn(),
            language.say(line.early() ? "yes" : "no"), line.endReason(), month, line.time().percent()});
    }

    private Sheet<?> attendance(Fields asked, YearMonth month) {
        return new Sheet<>("posts.csv.attendance", page -> attendance.month(month, PostFilters.attendance(asked), page), line -> new Object[] {
            month, line.departmentCode(), pick(line.departmentZh(), line.departmentEn()), line.username(), pick(line.nameZh(), line.nameEn()),
            line.count(DayState.PRESENT), line.count(DayState.LATE), line.count(DayState.LEFT_EARLY), line.count(DayState.LATE_AND_EARLY),
            line.count(DayState.UNFINISHED), line.count(DayState.EXCUSED), line.count(DayState.ABSENT), line.time().dueMinutes(),
            line.time().centreMinutes(), line.time().percent()});
    }

    private Sheet<?> inspections(Fields asked) {
        return new Sheet<>("posts.csv.inspections", page -> inspections.find(PostFilters.inspections(asked), page), line -> new Object[] {
            line.inspectedOn(), line.departmentCode(), pick(line.departmentZh(), line.departmentEn()), line.place(), pick(line.nameZh(), line.nameEn()),
            posts.of(line.kind()), line.remark(), line.settledOn(), line.outcome()});
    }

    private Sheet<?> appraisals(Fields asked) {
        return new Sheet<>("posts.csv.appraisals", page -> appraisals.find(PostFilters.appraisals(asked), page), line -> new Object[] {
            line.year(), line.departmentCode(), pick(line.departmentZh(), line.departmentEn()), line.username(), pick(line.nameZh(), line.nameEn()),
            line.marks().virtue(), line.marks().ability(), line.marks().diligence(), line.marks().achievement(), line.marks().integrity(), line.total(),
            line.opinion(), words.dayOf(line.signedAt())});
    }

    private Sheet<?> contacts(Fields asked) {
        return new Sheet<>("posts.csv.contacts", page -> contacts.find(PostFilters.contacts(asked), page), line -> new Object[] {
            words.moment(line.contactedAt()), posts.of(line.channel()), posts.of(line.matter()), line.subject(), pick(line.firstZh(), line.firstEn()),
            pick(line.nameZh(), line.nameEn()), pick(line.departmentZh(), line.departmentEn()), posts.of(line.duty()), line.handOvers(),
            line.age().count(), words.moment(line.closedAt()), line.result()});
    }

    private Sheet<?> seals(Fields asked) {
        return new Sheet<>("posts.csv.seals", page -> seals.find(PostFilters.seals(asked), page), line -> new Object[] {
            line.departmentCode(), pick(line.departmentZh(), line.departmentEn()), posts.of(line.kind()), line.inscription(), line.widthMm(), line.heightMm(),
            line.ownRules(), line.paperNumber(), pick(line.keeperZh(), line.keeperEn()), line.validFrom(), line.validUntil(), line.endReason()});
    }

    /** {@code input.missing} (400) where no department was chosen and the person belongs to none. */
    private Sheet<?> performance(Fields asked, YearMonth current) {
        int year = asked.number("year") == null ? current.getYear() : asked.number("year");
        if (year < 2008 || year > current.getYear()) {
            throw new Problem(Problem.Kind.REFUSED, "appraisal.year", "ORG-19", String.valueOf(year));
        }
        String department = asked.text("department") == null ? me.getDepartmentCode() : asked.text("department");
        List<PerformanceRecord> records = performance.of(year, department);
        Map<String, CaseWork.Share> work = cases.ofYear(year, department);
        return new Sheet<>("posts.csv.performance", page -> new Page<>(records, records.size()),
                line -> performance(year, line, work.getOrDefault(line.username(), new CaseWork.Share(0, 0, 0))));
    }

    private Object[] performance(int year, PerformanceRecord line, CaseWork.Share share) {
        boolean appraised = line.appraisal() != null;
        return new Object[] {year, line.departmentCode(), pick(line.departmentZh(), line.departmentEn()), line.username(), pick(line.nameZh(), line.nameEn()),
            share.handled(), share.finished(), words.share(share.onTime(), share.finished()), line.expectedDays(), line.absentDays(), line.lateDays(),
            line.earlyDays(), line.findings(), appraised ? line.appraisal().total() : null, appraised ? line.appraisal().opinion() : null};
    }

    private String pick(String chinese, String english) {
        return language.pick(chinese, english);
    }
}
