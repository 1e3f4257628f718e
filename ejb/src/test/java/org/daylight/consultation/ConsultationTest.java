package org.daylight.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.calendar.WorkingCalendar;
import org.daylight.consultation.control.AppointmentRepository;
import org.daylight.consultation.control.AppointmentRules;
import org.daylight.consultation.control.QuestionIntake;
import org.daylight.consultation.control.QuestionRules;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

/** Questions and appointments on the real database. */
class ConsultationTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private final CaseGround ground = new CaseGround();
    private final Questions questions = ground.wiring.door(Questions.class);
    private final QuestionHandling handling = ground.wiring.door(QuestionHandling.class);
    private final Appointments appointments = ground.wiring.door(Appointments.class);
    private final AppointmentDesk desk = ground.wiring.door(AppointmentDesk.class);

    @Test
    @Article({"APP-11", "APP-12"})
    void a_question_about_an_item_goes_to_its_department_and_is_answered_by_a_named_person_in_time() {
        String code = ask(CaseGround.ITEM);
        ground.wiring.as("handler", Roles.HANDLER);
        QuestionLine line = only(QuestionStanding.OPEN);
        assertThat(line.departmentCode()).isEqualTo("ZJ");
        assertThat(line.dueOn()).isEqualTo("2026-03-09");
        ground.run(() -> handling.assign(line.id(), 0, "handler2"));
        refused("question.not-assigned", () -> handling.answer(line.id(), 1, "可以"));
        refused("question.changed", () -> handling.assign(line.id(), 0, "handler"));
        refused("question.other-person", () -> handling.assign(line.id(), 1, "clerk2"));
        ground.wiring.as("handler2", Roles.HANDLER);
        ground.run(() -> handling.answer(line.id(), 1, "按实际占用面积和天数计算。"));
        refused("question.answered", () -> handling.answer(line.id(), 2, "再答"));
        assertThat(questions.byCode(code.toLowerCase()).answer()).isEqualTo("按实际占用面积和天数计算。");
        assertThat(handling.one(line.id()).steps()).extracting(QuestionView.Step::kind)
                .containsExactly(QuestionStep.ASKED, QuestionStep.ASSIGNED, QuestionStep.ANSWERED);
    }

    @Test
    @Article("APP-11")
    void what_concerns_no_item_goes_to_the_centre_which_passes_it_on_within_the_same_limit() {
        ask(null);
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(list(null)).isEmpty();
        ground.wiring.as("centre", Roles.CENTRE_MANAGER);
        QuestionLine line = only(null);
        assertThat(line.departmentCode()).isEqualTo("ZW");
        refused("question.reason-missing", () -> handling.transfer(line.id(), 0, "SC", "转"));
        ground.run(() -> handling.transfer(line.id(), 0, "SC", "属市场监管职责"));
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(only(null).dueOn()).isEqualTo(line.dueOn());
        refused("question.same-department", () -> handling.transfer(line.id(), 1, "SC", "属市场监管职责"));
    }

    @Test
    @Article("APP-12")
    void what_is_not_answered_in_time_is_overdue_and_a_holiday_that_is_published_later_moves_the_last_day() {
        ground.wiring.at("2026-12-28T01:00:00Z");
        ask(CaseGround.ITEM);
        ground.wiring.as("handler", Roles.HANDLER);
        assertThat(only(null).dueOn()).as("Monday to Friday").isEqualTo("2027-01-04");
        ground.database.run("insert into calendar_notice (year, version, paper, published_on, loaded_at) values (2027, 1, '放假通知', '2026-12-29', now())");
        ground.database.run("insert into calendar_day (year, version, day, working, name) values (2027, 1, '2027-01-01', false, '元旦')");
        Wiring later = new Wiring(ground.database);
        later.at("2027-01-06T01:00:00Z");
        later.em().getTransaction().begin();
        later.door(QuestionIntake.class).recount();
        later.em().getTransaction().commit();
        later.as("handler", Roles.HANDLER);
        assertThat(later.door(QuestionHandling.class).find(new QuestionFilter(null, null, QuestionStanding.OVERDUE, null, null), PageRequest.first(10)).rows())
                .singleElement().satisfies(line -> {
            assertThat(line.dueOn()).isEqualTo("2027-01-05");
            assertThat(line.late()).isTrue();
        });
    }

    @Test
    @Article("APP-12")
    void five_working_days_over_a_holiday() {
        assertThat(QuestionRules.dueOn(LocalDate.parse("2026-09-30"), WorkingDays.of(5), WorkingCalendar.shipped())).isEqualTo("2026-10-13");
    }

    @Test
    @Article("APP-11")
    void a_question_by_telephone_is_written_down_and_published_only_with_consent() {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        String code = ground.in(() -> handling.record(question(CaseGround.ITEM, false), QuestionChannel.PHONE));
        ground.run(() -> handling.answer(only(null).id(), 0, "请携带平面图。"));
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        refused("question.not-publishable", () -> handling.publish(only(null).id(), 1, true));
        ask(CaseGround.ITEM);
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        QuestionLine second = only(QuestionStanding.OPEN);
        ground.run(() -> handling.answer(second.id(), 0, "请携带平面图。"));
        ground.wiring.as("head", Roles.DEPARTMENT_HEAD);
        ground.run(() -> handling.publish(second.id(), 1, true));
        assertThat(questions.published(CaseGround.ITEM, "收费", PageRequest.first(10)).rows()).hasSize(1);
        assertThat(questions.byCode(code).answer()).isEqualTo("请携带平面图。");
    }

    @Test
    void what_is_asked_is_bounded_and_a_code_that_nobody_has_finds_nothing() {
        refused("input.missing", () -> questions.ask(new AskQuestion(null, null, " ", "问", null, null, false)));
        refused("input.too-long", () -> questions.ask(new AskQuestion(null, null, "题", "问".repeat(4_001), null, null, false)));
        refused("question.unknown", () -> questions.byCode("AAAAAAAAAAAA"));
        refused("question.unknown", () -> questions.byCode("' or 1=1"));
        QuestionRules.requireCalm(499, 500);
        refused("question.busy", () -> QuestionRules.requireCalm(500, 500));
    }

    @Test
    @Article("APP-10")
    void a_half_hour_takes_as_many_people_as_the_window_has_places() {
        AppointmentWindow window = appointments.windows(CaseGround.ITEM).get(0);
        assertThat(window.code()).isEqualTo("MAIN-1");
        String first = book("13800000001");
        book("13800000002");
        refused("appointment.full", () -> book("13800000003"));
        assertThat(appointments.slots("MAIN-1", TUESDAY).get(0).free()).isZero();
        ground.run(() -> appointments.cancel(first));
        refused("appointment.ended", () -> appointments.cancel(first));
        assertThat(appointments.byCode(first).person()).as("for whoever has the code").isNull();
        book("13800000003");
    }

    @Test
    @Article("APP-10")
    void appointments_are_on_working_days_ahead_at_a_window_of_the_item_and_few_for_one_telephone() {
        refused("appointment.no-day", () -> book("MAIN-1", LocalDate.parse("2026-03-07"), NINE, "13800000001"));
        refused("appointment.no-day", () -> book("MAIN-1", LocalDate.parse("2026-03-17"), NINE, "13800000001"));
        refused("appointment.no-day", () -> book("MAIN-1", LocalDate.parse("2026-03-02"), NINE, "13800000001"));
        refused("appointment.no-day", () -> book("MAIN-1", TUESDAY, LocalTime.of(12, 0), "13800000001"));
        refused("appointment.other-window", () -> book("MAIN-2", TUESDAY, NINE, "13800000001"));
        refused("appointment.no-phone", () -> book("MAIN-1", TUESDAY, NINE, "call me"));
        for (int i = 0; i < 3; i++) {
            book("MAIN-1", TUESDAY, NINE.plusMinutes(30L * i), "13800000001");
        }
        refused("appointment.too-many", () -> book("MAIN-1", TUESDAY, LocalTime.of(11, 0), "138-0000-0001"));
    }

    @Test
    @Article("APP-10")
    void the_desk_sees_who_comes_today_and_marks_who_came() {
        book("13800000001");
        book("13800000002");
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        List<AppointmentView> all = today();
        assertThat(all).hasSize(2).allSatisfy(one -> assertThat(one.phone()).isNotNull());
        refused("appointment.other-day", () -> desk.arrived(all.get(0).id()));
        ground.wiring.at("2026-03-03T01:05:00Z");
        ground.run(() -> desk.arrived(all.get(0).id()));
        refused("appointment.ended", () -> desk.missed(all.get(0).id()));
        ground.run(() -> ground.wiring.door(AppointmentRepository.class).missedBefore(TUESDAY.plusDays(1), Instant.parse("2026-03-04T01:00:00Z")));
        assertThat(today()).extracting(AppointmentView::state).containsExactlyInAnyOrder(AppointmentState.ARRIVED, AppointmentState.NO_SHOW);
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThat(today()).isEmpty();
    }

    @Test
    @Article("APP-10")
    void hours_of_a_window_are_kept_by_its_department_and_do_not_overlap() {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        AppointmentHours morning = new AppointmentHours(NINE, LocalTime.of(10, 45), 1);
        refused("appointment.hours", () -> desk.keepHours("MAIN-1", List.of(morning, new AppointmentHours(LocalTime.of(10, 0), LocalTime.of(11, 0), 1))));
        refused("appointment.other-window", () -> desk.keepHours("MAIN-2", List.of(morning)));
        ground.run(() -> desk.keepHours("MAIN-1", List.of(morning)));
        assertThat(appointments.slots("MAIN-1", TUESDAY)).extracting(AppointmentSlot::from).containsExactly(NINE, LocalTime.of(9, 30), LocalTime.of(10, 0));
    }

    @Test
    void half_hours_that_have_begun_are_over() {
        List<AppointmentHours> hours = List.of(new AppointmentHours(NINE, LocalTime.of(10, 0), 2));
        assertThat(AppointmentRules.slots(hours, Map.of(LocalTime.of(9, 30), 3), TUESDAY, Instant.parse("2026-03-03T01:00:00Z")))
                .containsExactly(new AppointmentSlot(LocalTime.of(9, 30), LocalTime.of(10, 0), 2, 0));
    }

    private List<AppointmentView> today() {
        return desk.find(new AppointmentFilter(TUESDAY, null, null, null), PageRequest.first(20)).rows();
    }

    private String book(String phone) {
        return book("MAIN-1", TUESDAY, NINE, phone);
    }

    private String book(String window, LocalDate day, LocalTime slot, String phone) {
        return ground.in(() -> appointments.book(new BookAppointment(window, CaseGround.ITEM, day, slot, "某人", phone)));
    }

    private String ask(String item) {
        return ground.in(() -> questions.ask(question(item, true)));
    }

    private static AskQuestion question(String item, boolean publishable) {
        return new AskQuestion(QuestionKind.ENQUIRY, item, "收费怎么算？", "占用道路十天怎么收费？", null, null, publishable);
    }

    private QuestionLine only(QuestionStanding standing) {
        List<QuestionLine> lines = list(standing);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private List<QuestionLine> list(QuestionStanding standing) {
        return handling.find(new QuestionFilter(null, null, standing, null, null), PageRequest.first(20)).rows();
    }

    private void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(() -> ground.in(() -> {
            try {
                act.call();
                return null;
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Throwable fault) {
                throw new IllegalStateException(fault);
            }
        })).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
