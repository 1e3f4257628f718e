package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.consultation.AppointmentDesk;
import org.daylight.consultation.AppointmentFilter;
import org.daylight.consultation.AppointmentHours;
import org.daylight.consultation.AppointmentState;
import org.daylight.consultation.AppointmentView;
import org.daylight.consultation.AppointmentWindow;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * Who comes when, who came, and when a window takes appointments.
 *
 * @article APP-10 (003 art. 10)
 */
@Named
@ViewScoped
public class AppointmentDeskPage extends PostPage<AppointmentView> {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> STRETCHES = List.of(1, 2, 3);

    @Inject
    AppointmentDesk desk;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private transient List<AppointmentWindow> windows;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        if (asked.text("day") == null && asked.text("text") == null) {
            asked.with("day", posts.getToday());
        }
        rows = new LazyRows<>(page -> desk.find(filter(asked), page));
        if (asked.text("hours") != null) {
            List<AppointmentHours> kept = desk.hours(asked.text("hours"));
            for (int i = 0; i < Math.min(STRETCHES.size(), kept.size()); i++) {
                form.with("from" + (i + 1), kept.get(i).from()).with("until" + (i + 1), kept.get(i).until()).with("capacity" + (i + 1), kept.get(i).capacity());
            }
        }
    }

    static AppointmentFilter filter(Fields asked) {
        return new AppointmentFilter(asked.day("day"), asked.text("window"), asked.constant("state", AppointmentState.class), asked.text("text"));
    }

    public void arrived(long id) {
        desk.arrived(id);
        say("appointments.arrived");
    }

    public void missed(long id) {
        desk.missed(id);
        say("appointments.missed");
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public String keepHours() {
        List<AppointmentHours> hours = new ArrayList<>();
        STRETCHES.stream().filter(i -> form.text("from" + i) != null).forEach(i -> hours.add(stretch(i)));
        desk.keepHours(asked.text("hours"), hours);
        return posts.done("/staff/appointments?hours=" + posts.url(asked.text("hours")), "appointments.hours.kept");
    }

    private AppointmentHours stretch(int i) {
        try {
            Integer capacity = form.number("capacity" + i);
            return new AppointmentHours(LocalTime.parse(form.text("from" + i)), LocalTime.parse(String.valueOf(form.text("until" + i))), capacity == null ? 0 : capacity);
        } catch (DateTimeException none) {
            throw new Problem(Problem.Kind.BAD_INPUT, "input.unreadable", null, "time");
        }
    }

    public List<Integer> getStretches() {
        return STRETCHES;
    }

    public List<AppointmentWindow> getWindows() {
        if (windows == null) {
            windows = desk.windows();
        }
        return windows;
    }

    /** Whether somebody can be marked as come today. */
    public boolean markable(AppointmentView line) {
        return line.state() == AppointmentState.BOOKED && line.day().equals(posts.getToday()) && isOneOf(Roles.WINDOW_CLERK);
    }

    public boolean isKeeper() {
        return isOneOf(Roles.WINDOW_CLERK, Roles.CENTRE_MANAGER);
    }

    private static boolean isOneOf(String... roles) {
        return Stream.of(roles).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public AppointmentState[] getStates() {
        return AppointmentState.values();
    }

    @Override
    public String getQuery() {
        return asked.query("day", "window", "state", "text");
    }
}
