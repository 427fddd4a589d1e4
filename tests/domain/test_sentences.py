"""Sentences keep their templates and values: through errors, joining, pickling and the way to another process."""

import json
import pickle

import pytest

from credesk.domain.errors import Refused
from credesk.domain.sentences import Sentence, as_sentence, joined, packed, sentence, unpacked

WHY = sentence("{path} is {state}.", path="a {b}", state=sentence("full"))


def test_a_sentence_is_its_english_text() -> None:
    assert WHY == "a {b} is full."
    assert type(str(WHY)) is Sentence
    assert json.dumps([WHY]) == '["a {b} is full."]'
    assert pickle.loads(pickle.dumps(WHY)).parts == WHY.parts


def test_without_values_braces_stand_as_they_are() -> None:
    assert sentence('Write { en = "…" }.') == 'Write { en = "…" }.'
    assert as_sentence("x").parts == (("x", {}),)
    assert as_sentence(WHY) is WHY


def test_joined_keeps_every_template_and_leaves_out_what_is_empty() -> None:
    both = joined("", WHY, as_sentence("Try again."))
    assert both == "a {b} is full. Try again."
    assert [template for template, _ in both.parts] == ["{path} is {state}.", "Try again."]


def test_errors_keep_what_they_were_told() -> None:
    error = Refused(WHY, "Try again.")
    said = str(error)
    assert isinstance(said, Sentence)
    assert said.parts == (*WHY.parts, ("Try again.", {}))


def test_what_goes_to_another_process_comes_back_as_the_same_sentence() -> None:
    both = joined(WHY, "Try again.")
    back = unpacked(json.loads(json.dumps(packed(both))))
    assert isinstance(back, Sentence)
    assert back == both
    assert back.parts == both.parts
    assert isinstance(back.parts[0][1]["state"], Sentence)
    assert packed("plain") == unpacked("plain") == "plain"


@pytest.mark.parametrize("plain", [3, [["{x}", {}, 1]], [["{x}", {"y": "z"}]]])
def test_what_is_no_sentence_is_refused(plain: object) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        unpacked(plain)
