from ui.background import Background
from ui.safety import Safety
from ui.staff_panel import StaffPanel


def test_a_store_that_does_not_answer_leaves_no_number_behind_that_says_all_is_in() -> None:
    background = Background()
    panel = StaffPanel(background)
    panel.show(Safety(taken=247, letters_waiting=40))
    panel.complain("DiskFull")
    assert (panel.property("lettersWaiting"), panel.property("trouble")) == (40, "DiskFull")
    background.close()


def test_sending_shows_how_far_it_is() -> None:
    background = Background()
    panel = StaffPanel(background)
    panel.show(Safety(letters_waiting=120))
    panel.sendNow()
    assert (panel.property("sending"), panel.property("sent")) == (True, 0.0)
    panel.show(Safety(letters_waiting=30))
    assert panel.property("sent") == 0.75
    panel.show(Safety(letters_waiting=150))
    assert panel.property("sent") == 0.0, "visitors go on pledging"
    panel.finish_sending()
    assert not panel.property("sending")
    background.close()
