package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.notifications.StaffMessageLine;
import org.daylight.notifications.StaffMessages;

/**
 * What the person was told as one of the staff, the newest on top.
 *
 * @article SIG-38, DUB-01, ACT-01
 */
@Named
@ViewScoped
public class MyMessagesPage extends PostPage<StaffMessageLine> {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "chosen";

    @Inject
    StaffMessages messages;
    @Inject
    Posts posts;

    /** Of those that were shown; what comes later stays unread. */
    private long newest;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(this::fetch);
    }

    private Page<StaffMessageLine> fetch(PageRequest page) {
        Page<StaffMessageLine> fetched = messages.find(isUnread(), page);
        newest = fetched.rows().stream().mapToLong(StaffMessageLine::id).reduce(newest, Math::max);
        return fetched;
    }

    /** Whether only those are shown that the person has not read. */
    public boolean isUnread() {
        return Boolean.TRUE.equals(asked.truth("unread"));
    }

    public String read() {
        messages.read(chosen());
        return posts.done(here(), "my-messages.read.done");
    }

    public String readAll() {
        messages.readAll(newest);
        return posts.done(here(), "my-messages.read.done");
    }

    private String here() {
        return "/staff/my-messages" + (isUnread() ? "?unread=true" : "");
    }

    private static List<Long> chosen() {
        String[] ids = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault(CHOSEN, new String[0]);
        return Stream.of(ids).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    @Override
    public String getQuery() {
        return asked.query("unread");
    }
}
