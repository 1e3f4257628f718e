package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Roles;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageFilter;
import org.daylight.notifications.MessageGates;
import org.daylight.notifications.MessageKind;
import org.daylight.notifications.MessageLine;
import org.daylight.notifications.MessageState;
import org.daylight.notifications.Messages;

/**
 * What applicants were told, and whether it reached them.
 *
 * @article RES-02 (004 art. 27), OPN-09
 */
@Named
@ViewScoped
public class MessagesPage extends PostPage<MessageLine> {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "chosen";

    @Inject
    Messages messages;
    @Inject
    Language language;

    private transient MessageGates gates;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> messages.find(filter(asked), page));
    }

    static MessageFilter filter(Fields asked) {
        return new MessageFilter(asked.text("department"), asked.constant("channel", MessageChannel.class), asked.constant("state", MessageState.class),
                asked.constant("kind", MessageKind.class), asked.text("text"));
    }

    public void sendAgain() {
        List<Long> chosen = chosen();
        messages.sendAgain(chosen);
        say("messages.queued", chosen.size());
    }

    public void giveUp() {
        List<Long> chosen = chosen();
        messages.giveUp(chosen);
        say("messages.givenup", chosen.size());
    }

    /** The boxes that are ticked. */
    private static List<Long> chosen() {
        String[] ids = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault(CHOSEN, new String[0]);
        return Stream.of(ids).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    private void say(String message, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message, arguments)));
    }

    public MessageGates getGates() {
        if (gates == null) {
            gates = messages.gates();
        }
        return gates;
    }

    public boolean isSender() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.WINDOW_CLERK);
    }

    /** Whether the person sees all departments. */
    public boolean isWide() {
        return Stream.of(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public MessageChannel[] getChannels() {
        return MessageChannel.values();
    }

    public MessageState[] getStates() {
        return MessageState.values();
    }

    public MessageKind[] getKinds() {
        return MessageKind.values();
    }

    @Override
    public String getQuery() {
        return asked.query("department", "channel", "state", "kind", "text");
    }
}
