package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;
import org.daylight.notifications.MailGate;
import org.daylight.notifications.NoticeDuty;
import org.daylight.notifications.NoticeFilter;
import org.daylight.notifications.NoticeLine;
import org.daylight.notifications.Notices;
import org.daylight.notifications.ToldHow;

/**
 * What applicants are still to be told, and until when.
 *
 * @article ITM-17 (004 art. 11)
 */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "chosen";

    @Inject
    Notices notices;
    @Inject
    Language language;

    private String department;
    private String duty;
    private String text;
    private LazyRows<NoticeLine> rows;
    private transient MailGate gate;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(page -> notices.find(filter(), page));
    }

    public void send() {
        List<Long> chosen = chosen();
        notices.send(chosen);
        say("notices.sent", chosen.size());
    }

    public void toldInPerson() {
        told(ToldHow.IN_PERSON);
    }

    public void toldByPhone() {
        told(ToldHow.PHONE);
    }

    private void told(ToldHow how) {
        List<Long> chosen = chosen();
        notices.told(chosen, how);
        say("notices.told", chosen.size());
    }

    /** The boxes that are ticked. */
    private static List<Long> chosen() {
        String[] ids = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault(CHOSEN, new String[0]);
        return Stream.of(ids).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    private void say(String message, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message, arguments)));
    }

    private NoticeFilter filter() {
        return NoticeAddress.parse(department, duty, text);
    }

    /** The same filter for the download. */
    public String getQuery() {
        return NoticeAddress.query(filter());
    }

    public boolean isFiltered() {
        return !NoticeAddress.query(filter()).equals(NoticeAddress.query(NoticeAddress.parse(null, null, null)));
    }

    /** Whether the person tells applicants, and does not only look on. */
    public boolean isTeller() {
        return isOneOf(Roles.WINDOW_CLERK, Roles.ITEM_ADMINISTRATOR);
    }

    /** Whether the person sees all departments. */
    public boolean isOverseer() {
        return isOneOf(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR);
    }

    private static boolean isOneOf(String... roles) {
        return Stream.of(roles).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public MailGate getGate() {
        if (gate == null) {
            gate = notices.gate();
        }
        return gate;
    }

    public NoticeDuty[] getDuties() {
        return NoticeDuty.values();
    }

    public LazyRows<NoticeLine> getRows() {
        return rows;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    /** As the form shows it. */
    public String getDuty() {
        return filter().duty() == null ? NoticeAddress.ALL : filter().duty().name();
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
