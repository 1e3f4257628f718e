package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.daylight.exchange.ExchangeJournal;
import org.daylight.exchange.ReceiptView;
import org.daylight.kernel.Problem;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;

/**
 * What departments' systems sent, and what became of it.
 *
 * @article EXC-06
 */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ExchangeJournal journal;
    @Inject
    StaffDirectory staff;

    private String state;
    private String department;
    private String id;
    private LazyRows<ReceiptView> messages;
    private transient ReceiptView receipt;

    @PostConstruct
    void open() {
        messages = new LazyRows<>(page -> journal.messages(chosenState(), department == null || department.isBlank() ? null : department, page));
    }

    private ReceiptView.State chosenState() {
        return Arrays.stream(getStates()).filter(known -> known.name().equals(state)).findFirst().orElse(null);
    }

    /** Reads the receipt that the address names. */
    public void loadReceipt() {
        receipt = journal.receipt(parsed(id));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException unreadable) {
            throw new Problem(Problem.Kind.NOT_FOUND, "receipt.unknown", null);
        }
    }

    public boolean isMoving() {
        return receipt.state() == ReceiptView.State.RECEIVED || receipt.state() == ReceiptView.State.RUNNING;
    }

    public LazyRows<ReceiptView> getMessages() {
        return messages;
    }

    public ReceiptView getReceipt() {
        return receipt;
    }

    public ReceiptView.State[] getStates() {
        return ReceiptView.State.values();
    }

    public List<DepartmentView> getDepartments() {
        return staff.departments();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
