"""Calling staff by one MQTT message, of which the broker says that somebody listens."""

from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion
from paho.mqtt.reasoncodes import ReasonCode

from kiosk.settings import Mqtt
from kiosk.staffcall.outcome import Outcome, Result, because, message

NOBODY_LISTENS = 0x10  # MQTT 5.0, 3.4.2.1: No matching subscribers


def publish(broker: Mqtt, kiosk: str, seconds: float) -> Outcome:
    """Received where the broker acknowledges QoS 1 (MQTT 5) and knows a subscriber; never retained."""
    place = f"The MQTT broker at {broker.host}"
    client = Client(CallbackAPIVersion.VERSION2, protocol=MQTTProtocolVersion.MQTTv5, reconnect_on_failure=False)
    ended = _listen(client, broker.topic, message(kiosk))
    try:
        _secure(client, broker)
    except (OSError, ValueError):
        return Outcome(Result.FAILED, f"The password file {broker.password_file} can't be read.")
    try:
        client.connect_timeout = seconds
        client.connect(broker.host, broker.port or (8883 if broker.tls else 1883))
        client.loop_start()
        result, said = ended.get(timeout=seconds)
    except Empty:
        result, said = Result.FAILED, f"did not confirm within {seconds:g} s."
    except OSError as error:
        result, said = Result.FAILED, f"could not be reached: {because(error)}."
    finally:
        client.disconnect()
        client.loop_stop()
    return Outcome(result, f"{place} {said}")


def _listen(client: Client, topic: str, payload: bytes) -> SimpleQueue[tuple[Result, str]]:
    """Publishes once it is connected; the first thing in the queue is how it ended."""
    ended = SimpleQueue[tuple[Result, str]]()

    def connected(_client: Client, _data: Any, _flags: Any, reason: ReasonCode, _properties: Any) -> None:
        if reason.is_failure:
            ended.put((Result.FAILED, f"refused the connection: {reason}."))
        else:
            client.publish(topic, payload, qos=1)

    def acknowledged(_client: Client, _data: Any, _number: int, reason: ReasonCode, _properties: Any) -> None:
        if reason.is_failure:
            ended.put((Result.FAILED, f"refused the message: {reason}."))
        elif reason.value == NOBODY_LISTENS:
            ended.put((Result.FAILED, f"has it, but nobody listens to {topic}."))
        else:
            ended.put((Result.RECEIVED, "has received it and passes it on."))

    def lost(*_: Any) -> None:
        ended.put((Result.FAILED, "closed the connection. (It must speak MQTT 5.)"))

    client.on_connect, client.on_publish, client.on_disconnect = connected, acknowledged, lost
    return ended


def _secure(client: Client, broker: Mqtt) -> None:
    if broker.user:
        password = Path(broker.password_file).read_text().partition("\n")[0] if broker.password_file else None
        client.username_pw_set(broker.user, password)
    if broker.tls:
        client.tls_set()
