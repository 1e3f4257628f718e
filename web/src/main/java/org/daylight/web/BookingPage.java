package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.daylight.consultation.AppointmentSlot;
import org.daylight.consultation.AppointmentView;
import org.daylight.consultation.AppointmentWindow;
import org.daylight.consultation.Appointments;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemFilter;
import org.daylight.items.ItemGuide;
import org.daylight.items.ItemLine;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/**
 * Anybody books a half hour at a window: item, window, day, time.
 *
 * @article APP-10 (003 art. 10)
 */
@Named
@RequestScoped
public class BookingPage {

    private static final int FOUND = 20;

    @Inject
    Appointments appointments;
    @Inject
    ItemCatalogue items;

    private String text;
    private String item;
    private String window;
    private String day;
    private String slot;
    private String code;
    private ItemGuide guide;
    private AppointmentView booked;
    private List<AppointmentWindow> windows;

    @PostConstruct
    void open() {
        Fields asked = Fields.asked();
        text = asked.text("text");
        item = asked.text("item");
        window = asked.text("window");
        day = asked.text("day");
        slot = asked.text("slot");
        code = asked.text("code");
        try {
            booked = code == null ? null : appointments.byCode(code);
            guide = item == null ? null : items.guide(item);
        } catch (Problem problem) {
            ProgressPage.tolerateUnknown(problem);
        }
    }

    /** Items whose code or name holds the words. */
    public List<ItemLine> getFound() {
        return text == null ? List.of() : items.find(new ItemFilter(null, null, null, null, null, null, text), PageRequest.first(FOUND)).rows();
    }

    public List<AppointmentWindow> getWindows() {
        if (windows == null) {
            windows = appointments.windows(item);
        }
        return windows;
    }

    public List<LocalDate> getDays() {
        return appointments.days();
    }

    public List<AppointmentSlot> getSlots() {
        return window == null || getChosenDay() == null ? List.of() : appointments.slots(window, getChosenDay());
    }

    /** Null: none, or none that can be read. */
    public LocalDate getChosenDay() {
        return Fields.empty().with("day", day).day("day");
    }

    /** Null where no item is named. */
    public ItemGuide getGuide() {
        return guide;
    }

    /** Null where nothing was asked or found. */
    public AppointmentView getBooked() {
        return booked;
    }

    public String getText() {
        return text;
    }

    public String getItem() {
        return item;
    }

    public String getWindow() {
        return window;
    }

    public String getDay() {
        return day;
    }

    public String getSlot() {
        return slot;
    }

    public String getCode() {
        return code;
    }
}
