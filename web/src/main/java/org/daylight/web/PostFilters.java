package org.daylight.web;

import java.time.YearMonth;
import org.daylight.organisation.AppraisalFilter;
import org.daylight.organisation.AttendanceFilter;
import org.daylight.organisation.ContactDuty;
import org.daylight.organisation.ContactMatter;
import org.daylight.organisation.FirstContactFilter;
import org.daylight.organisation.InspectionFilter;
import org.daylight.organisation.InspectionKind;
import org.daylight.organisation.RepresentativeFilter;
import org.daylight.organisation.RepresentativeKind;
import org.daylight.organisation.SealFilter;
import org.daylight.organisation.SealKind;

/** Filters of the lists of posts as they stand in an address, for pages and downloads alike. */
final class PostFilters {

    private PostFilters() {
    }

    static RepresentativeFilter representatives(Fields asked) {
        return new RepresentativeFilter(asked.text("department"), asked.constant("kind", RepresentativeKind.class), asked.truth("current"), asked.text("text"));
    }

    static AttendanceFilter attendance(Fields asked) {
        return new AttendanceFilter(asked.text("department"), asked.text("text"));
    }

    static InspectionFilter inspections(Fields asked) {
        return new InspectionFilter(asked.month("month"), asked.text("department"), asked.constant("kind", InspectionKind.class), asked.truth("open"),
                asked.text("text"));
    }

    static AppraisalFilter appraisals(Fields asked) {
        return new AppraisalFilter(asked.number("year"), asked.text("department"), asked.truth("signed"), asked.text("text"));
    }

    static FirstContactFilter contacts(Fields asked) {
        return new FirstContactFilter(asked.text("department"), asked.constant("matter", ContactMatter.class), asked.constant("duty", ContactDuty.class),
                asked.truth("open"), asked.truth("mine"), asked.text("text"));
    }

    static SealFilter seals(Fields asked) {
        return new SealFilter(asked.text("department"), asked.constant("kind", SealKind.class), asked.truth("current"), asked.text("text"));
    }

    /** The month asked for, or the last one that is over. */
    static YearMonth month(Fields asked, YearMonth current) {
        YearMonth month = asked.month("month");
        return month == null || month.isAfter(current) || month.getYear() < 2008 ? current.minusMonths(1) : month;
    }
}
