package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.daylight.items.ItemConfirmation;
import org.daylight.items.ItemLine;

/**
 * Versions that wait for the person.
 *
 * @article ITM-11, ITM-14 (002 art. 11, 13)
 */
@Named
@ViewScoped
public class ItemReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemConfirmation confirmation;

    private LazyRows<ItemLine> rows;

    @PostConstruct
    void open() {
        rows = new LazyRows<>(confirmation::waiting);
    }

    public LazyRows<ItemLine> getRows() {
        return rows;
    }
}
