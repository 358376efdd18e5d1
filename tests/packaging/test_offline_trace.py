"""Lines as strace writes them, and what is to be thought of each."""

from pathlib import Path

import pytest

from offline_steps.trace import judge, read_traces

ALLOWED = {r"/run/x/X\d+": "display", r"/run/user/\d+/bus": "session bus"}

RIGHT = """\
1764300000.000001 execve("/usr/bin/python3", ["python3"], 0x7ffd /* 20 vars */) = 0
1764300000.100000 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4
1764300000.100001 connect(4, {sa_family=AF_UNIX, sun_path=@"/run/x/X77"}, 21) = -1 ECONNREFUSED (Connection refused)
1764300000.100002 connect(4, {sa_family=AF_UNIX, sun_path="/run/x/X77"}, 110) = 0
1764300000.100003 connect(5, {sa_family=AF_UNIX, sun_path="/run/user/0/bus"}, 110) = 0
1764300000.100004 socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [6, 7]) = 0
1764300000.100005 sendmsg(5, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="l\\1\\0\\1", iov_len=128}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 128
1764300000.100006 sendto(5, "\\0", 1, MSG_NOSIGNAL, NULL, 0) = 1
1764300000.200000 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=12, si_uid=0, si_status=0} ---
1764300000.300000 +++ exited with 0 +++
"""


def test_that_what_a_window_needs_is_counted_and_no_fault() -> None:
    found = judge(RIGHT.splitlines(), ALLOWED)
    assert found.faults == ()
    assert found.partners == {"display": 2, "session bus": 1}
    assert found.programs == 1


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 4", "opens a socket of AF_INET"),
        ("socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = -1 EAFNOSUPPORT", "opens a socket of AF_INET6"),
        ("socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3", "opens a socket of AF_NETLINK"),
        ("socket(AF_PACKET, SOCK_RAW, htons(0x3)) = 3", "opens a socket of AF_PACKET"),
        ("socket(0x2c /* AF_??? */, SOCK_RAW, 0) = 3", "opens a socket of 0x2c"),
        ("socket(AF_INET, SOCK_STREAM, IPPROTO_IP <unfinished ...>", "opens a socket of AF_INET"),
        (
            'connect(3, {sa_family=AF_INET, sin_port=htons(631), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
            "connects over AF_INET",
        ),
        ("connect(3, 0x7ffd, 16) = -1 EFAULT (Bad address)", "connects to what cannot be understood"),
        (
            'connect(3, {sa_family=AF_UNIX, sun_path="/run/elsewhere"}, 110) = 0',
            "connects to the local socket /run/elsewhere, which is none of those that it needs",
        ),
        (
            "connect(3, {sa_family=AF_UNIX, sun_path=0x7ffd}, 110) = 0",
            "names a local socket that cannot be understood",
        ),
        (
            'sendto(3, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = 1',
            "sends over AF_INET",
        ),
        (
            "sendmsg(3, {msg_name={sa_family=AF_INET6, sin6_port=htons(53)}, msg_namelen=28, msg_iov=[], msg_iovlen=0}, 0) = 0",
            "sends over AF_INET6",
        ),
        ('bind(3, {sa_family=AF_UNIX, sun_path="/run/user/0/bus"}, 110) = 0', "waits to be connected to"),
        ("listen(3, 5) = 0", "waits to be connected to"),
        ("io_uring_setup(8, {flags=0}) = 3", "calls io_uring_setup"),
    ],
)
def test_that_a_forbidden_call_is_told_with_its_line(line: str, what: str) -> None:
    written = f"1764300000.100000 {line}"
    (fault,) = judge([written], ALLOWED, "trace.12").faults
    assert (fault.what, fault.time, fault.file, fault.line) == (what, 1764300000.1, "trace.12", written)
    assert str(fault).endswith(f"trace.12: {written}")


@pytest.mark.parametrize("line", ["", "strace: Process 12 attached", "1764300000.1 <... connect resumed>) = 0"])
def test_that_a_line_that_is_not_understood_is_a_fault(line: str) -> None:
    assert [fault.what for fault in judge([line], ALLOWED).faults] == ["writes what cannot be understood"]


def test_that_the_faults_of_all_threads_stand_in_the_order_of_time(tmp_path: Path) -> None:
    for name, time, family in (("trace.1", 20, "AF_INET"), ("trace.2", 10, "AF_NETLINK")):
        (tmp_path / name).write_text(f"{time}.000000 socket({family}, SOCK_RAW, 0) = 3\n{RIGHT}")
    found = read_traces(sorted(tmp_path.iterdir()), ALLOWED)
    assert [fault.what for fault in found.faults] == ["opens a socket of AF_NETLINK", "opens a socket of AF_INET"]
    assert (found.partners["display"], found.programs) == (4, 2)
