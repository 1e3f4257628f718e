package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.daylight.kernel.IdentityDocument;
import org.daylight.kernel.LegalTime;
import org.daylight.organisation.EmploymentKind;
import org.daylight.organisation.FilingField;
import org.daylight.organisation.FilingKind;
import org.daylight.organisation.KeepStaff;
import org.daylight.organisation.StaffDuty;
import org.daylight.organisation.StaffLevel;
import org.daylight.organisation.StaffLine;
import org.daylight.organisation.StaffStanding;
import org.daylight.organisation.WindowView;

/** What filings about people refer to must exist, and what was agreed is carried out in the same transaction. */
@Dependent
public class StaffFilings {
    @Inject
    PeopleRepository people;
    @Inject
    OrganRepository organs;

    /** Adds what the fields refer to and is not so in the department: {@code filing.person}, {@code staff.other-window}, {@code staff.taken}. */
    public void check(Check check, FilingKind kind, Map<String, String> fields, String department, Instant now) {
        kind.fields().stream().filter(field -> fields.containsKey(field.code())).forEach(field -> {
            String value = fields.get(field.code());
            check.that(field.kind() != FilingField.Kind.PERSON || isOf(value, department, now), field.code(), "filing.person", kind.article(), field.labelZh());
            check.that(field.kind() != FilingField.Kind.WINDOW || isWindowOf(value, department), field.code(), "staff.other-window", "ORG-02");
        });
        if (kind.code().equals(FilingKind.STAFF_CHANGE)) {
            account(check, fields, department, now);
        }
    }

    private void account(Check check, Map<String, String> fields, String department, Instant now) {
        String username = fields.getOrDefault("username", "");
        if ("JOIN".equals(fields.get("change"))) {
            boolean free = people.person(username, now).map(before -> before.line().standing() == StaffStanding.LEFT && isSame(before, fields)).orElse(true);
            check.that(free, "username", "staff.taken", "AUT-10", username);
            String number = fields.get("identityNumber");
            boolean taken = number != null && fields.containsKey("identityKind") && people.isIdentityTaken(identityKind(fields), number, username);
            check.that(!taken, "identityNumber", "staff.identity-taken", "AUT-10");
        } else {
            check.that(isOf(username, department, now), "username", "filing.person", "ORG-14", username);
        }
    }

    /** An account stays with its person: what was done under it was done by nobody else. */
    private static boolean isSame(PeopleRepository.Person before, Map<String, String> fields) {
        return before.identityNumber() == null ? before.line().nameZh().equals(fields.get("nameZh"))
                : before.identityNumber().equals(fields.get("identityNumber"));
    }

    /** Nothing for kinds that are not about people. */
    public void carryOut(Filing filing, Instant now) {
        Map<String, String> fields = filing.fields();
        switch (filing.kind().code()) {
            case FilingKind.STAFF_CHANGE -> change(filing, now);
            case FilingKind.SUBSTITUTION -> people.substitute(filing.id(), fields.get("absent"), fields.get("substitute"),
                    FilingRules.day(fields.get("from")), FilingRules.day(fields.get("until")));
            case FilingKind.REPLACEMENT_REQUEST -> people.seat(fields.get("person"), null, StaffDuty.HANDLING);
            default -> Objects.requireNonNull(fields);
        }
    }

    private void change(Filing filing, Instant now) {
        Map<String, String> fields = filing.fields();
        switch (fields.get("change")) {
            case "JOIN" -> join(filing, now);
            case "MOVE" -> move(filing, now);
            default -> leave(fields.get("username"), FilingRules.day(fields.get("lastDay")), fields.get("reason"), now);
        }
    }

    private void join(Filing filing, Instant now) {
        Map<String, String> f = filing.fields();
        Long back = people.person(f.get("username"), now).map(PeopleRepository.Person::revision).orElse(null);
        people.keep(new KeepStaff(f.get("username"), f.get("nameZh"), f.getOrDefault("nameEn", f.get("nameZh")), filing.departmentCode(), f.get("post"),
                constant(EmploymentKind.class, f.get("kind")), constant(StaffLevel.class, f.get("level")),
                f.containsKey("window") ? StaffDuty.WINDOW : StaffDuty.HANDLING, f.get("window"), identityKind(f), f.get("identityNumber"),
                f.get("phone"), f.get("mobile"), FilingRules.day(f.get("from")), null, back));
        people.back(f.get("username"));
        people.photo(f.get("username"), filing.attachment());
    }

    private void move(Filing filing, Instant now) {
        Map<String, String> f = filing.fields();
        PeopleRepository.Person person = people.person(f.get("username"), now).orElseThrow();
        StaffLine was = person.line();
        String window = f.getOrDefault("window", was.windowCode());
        people.keep(new KeepStaff(was.username(), was.nameZh(), was.nameEn(), was.departmentCode(), f.getOrDefault("post", was.post()),
                f.containsKey("kind") ? EmploymentKind.valueOf(f.get("kind")) : was.kind(), f.containsKey("level") ? StaffLevel.valueOf(f.get("level")) : was.level(),
                window == null ? was.duty() : StaffDuty.WINDOW, window, person.identityKind(), person.identityNumber(),
                f.getOrDefault("phone", person.phone()), f.getOrDefault("mobile", person.mobile()), was.activeFrom(), was.activeUntil(), person.revision()));
        if (filing.attachment() != null) {
            people.photo(was.username(), filing.attachment());
        }
    }

    /** A last day that is over ends the duty at this moment. */
    private void leave(String username, LocalDate lastDay, String reason, Instant now) {
        if (lastDay.isBefore(LegalTime.dateOf(now))) {
            people.leave(username, now, reason.substring(0, Math.min(200, reason.length())));
        } else {
            people.lastDay(username, lastDay);
        }
    }

    private boolean isOf(String username, String department, Instant now) {
        return people.person(username, now).filter(person -> person.line().departmentCode().equals(department)
                && person.line().standing() != StaffStanding.LEFT).isPresent();
    }

    private boolean isWindowOf(String window, String department) {
        return organs.window(window).map(WindowView::departmentCode).filter(department::equals).isPresent();
    }

    private static IdentityDocument.Kind identityKind(Map<String, String> fields) {
        return constant(IdentityDocument.Kind.class, fields.get("identityKind"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
