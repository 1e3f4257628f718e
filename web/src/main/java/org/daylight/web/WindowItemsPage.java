package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daylight.authority.HallItem;
import org.daylight.authority.ReceptionKind;
import org.daylight.authority.WindowChoice;
import org.daylight.authority.WindowItemLine;
import org.daylight.authority.WindowItems;
import org.daylight.kernel.LegalTime;

/**
 * Which window receives which item, entrustments and appointments, and items without a window.
 *
 * @article ORG-02, ORG-03, ORG-04
 */
@Named
@ViewScoped
public class WindowItemsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WindowItems windowItems;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private String department;
    private String window;
    private String reception;
    private String past;
    private String text;
    private String newWindow;
    private String newItem;
    private ReceptionKind newReception = ReceptionKind.OWN;
    private String documentNo;
    private String note;
    private LocalDate from;
    private LocalDate until;
    private transient List<WindowChoice> windows;
    private LazyRows<WindowItemLine> rows;
    private LazyRows<HallItem> without;

    @PostConstruct
    void open() {
        from = LegalTime.today(clock);
        rows = new LazyRows<>(page -> windowItems.find(department, window, AddressQuery.constant(ReceptionKind.class, reception),
                !"true".equals(past), text, page));
        without = new LazyRows<>(page -> windowItems.withoutWindow(department, page));
    }

    public void assign() {
        windowItems.assign(new WindowItems.Assign(newWindow, newItem == null ? null : newItem.split(" ", 2)[0], newReception, documentNo, note, from, until));
        newItem = null;
        say("windowitems.assigned");
    }

    public void end(long id) {
        windowItems.end(id);
        say("windowitems.ended");
    }

    /** Begins the form with an item that has no window. */
    public void choose(HallItem item) {
        newItem = item.itemCode() + " " + language.pick(item.nameZh(), item.nameEn());
        newReception = ReceptionKind.OWN;
        newWindow = getWindows().stream().filter(choice -> choice.departmentCode().equals(item.departmentCode())).map(WindowChoice::code).findFirst().orElse(null);
    }

    /** Items whose code or name holds the words: code, blank, name. */
    public List<String> complete(String words) {
        return windowItems.items(words).stream().map(item -> item.code() + " " + language.pick(item.nameZh(), item.nameEn())).toList();
    }

    private void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(language.say(message)));
    }

    public boolean isFiltered() {
        return !AddressQuery.of("department", department, "window", window, "reception", reception, "past", past, "text", text).isEmpty();
    }

    public List<WindowChoice> getWindows() {
        if (windows == null) {
            windows = windowItems.windows();
        }
        return windows;
    }

    public ReceptionKind[] getReceptions() {
        return ReceptionKind.values();
    }

    public LazyRows<WindowItemLine> getRows() {
        return rows;
    }

    public LazyRows<HallItem> getWithout() {
        return without;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = AddressQuery.trimmed(department);
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = AddressQuery.trimmed(window);
    }

    public String getReception() {
        return reception;
    }

    public void setReception(String reception) {
        this.reception = AddressQuery.trimmed(reception);
    }

    public String getPast() {
        return past;
    }

    public void setPast(String past) {
        this.past = AddressQuery.trimmed(past);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = AddressQuery.trimmed(text);
    }

    public String getNewWindow() {
        return newWindow;
    }

    public void setNewWindow(String newWindow) {
        this.newWindow = newWindow;
    }

    public String getNewItem() {
        return newItem;
    }

    public void setNewItem(String newItem) {
        this.newItem = newItem;
    }

    public ReceptionKind getNewReception() {
        return newReception;
    }

    public void setNewReception(ReceptionKind newReception) {
        this.newReception = newReception;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
