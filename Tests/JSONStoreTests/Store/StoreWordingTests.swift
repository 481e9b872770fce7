import JSONStore
import Testing
import Wording

@testable import JSONStore

/// One of everything that the store can say.
enum StoreSamples {
  static let codes: [SystemCode] = [
    .notFound, .exists, .notDirectory, .notEmpty, .noPermission, .readOnly, .noSpace, .quota,
    .inputOutput, .tooManyFiles, .noLocks, .noMemory, .nameTooLong, .unsupported,
    .surprise(.pipe), .tooLarge(7), .tooShort(7), .unsteady, .other(7),
  ]

  static let damages: [Damage] = [
    .bitsFlipped, .missing, .unreadable(Phrase(ru: "строка 1", en: "line 1")), .checksum,
    .journalHead, .journalChain(line: 7), .unfinishedChange,
  ]

  static let errors: [StorageError] =
    [
      .noDirectory("/d"), .notADirectory("/d"), .notADataDirectory("/d"), .alreadyExists("/d"),
      .notEmpty("/d", entry: "x"), .unusableName("x y"), .surprise("a.json", .symbolicLink),
      .tooLarge("a.json", bytes: 7), .editRefused("a.json", problem: Phrase(ru: "нет", en: "no")),
      .locked(nil),
      .locked(
        LockHolder(process: 7, host: "h", command: "pair add", since: Timestamp(seconds: 0))),
      .changedMeanwhile, .foreignOwner("/d", owner: 7), .openToOthers("/d", mode: 0o777),
      .networkFileSystem(kind: "nfs4"), .newerSchema(file: "a.json", found: 2, known: 1),
      .stateUnknown(SystemFailure(.synchronize, "txn", .inputOutput)), .interrupted(signal: 2),
    ] + damages.map { .damaged("a.json", $0) }
    + codes.map { .system(SystemFailure(.write, "a.json", $0)) }
    + SystemOperation.allCases.map { .system(SystemFailure($0, "a.json", .noSpace)) }

  static let notes: [StoreNote] = [
    .edited("a.json"), .added("a.json"), .leaving("a.json~"), .open(mode: 0o755), .finishedChange,
    .pendingChange, .rehearsed, .cannotUndo(SystemFailure(.link, "a.json", .unsupported)),
    .unfinished(SystemFailure(.rename, "a.json", .noSpace)),
  ]
}

@Suite("Words of the store")
struct StoreWordingTests {
  @Test("A message is a clause in both languages", arguments: StoreSamples.errors)
  func messages(error: StorageError) {
    Self.expectClause(error.message)
  }

  @Test("A note is a clause in both languages", arguments: StoreSamples.notes)
  func noted(note: StoreNote) {
    Self.expectClause(note.message)
  }

  @Test("A hint is a sentence that says what to do", arguments: StoreSamples.errors)
  func hints(error: StorageError) throws {
    guard let hint = error.hint else {
      #expect(error == .interrupted(signal: 2))
      return
    }
    for text in [hint.ru, hint.en] {
      #expect(text.hasSuffix("."))
      #expect(text.first?.isUppercase == true)
    }
  }

  private static func expectClause(_ phrase: Phrase) {
    for text in [phrase.ru, phrase.en] {
      #expect(!text.isEmpty && !text.hasSuffix("."))
      #expect(text.first?.isUppercase == false)
    }
    #expect(phrase.ru.unicodeScalars.contains { (0x430...0x44f).contains($0.value) })
    #expect(!phrase.en.unicodeScalars.contains { (0x400...0x4ff).contains($0.value) })
  }

  @Test("The holder of the lock is named with process, machine, command and time")
  func holder() {
    let holder = LockHolder(
      process: 7, host: "school", command: "pair add", since: Timestamp(seconds: 0))
    let text = StorageError.locked(holder).message.ru
    for part in ["7", "school", "pair add", "1970-01-01T00:00:00Z"] { #expect(text.contains(part)) }
  }

  @Test(
    "The table of mounts tells networks from disks",
    arguments: [
      ("31 1 0:45 / /mnt rw shared:1 - nfs4 srv:/x rw", true),
      ("31 1 0:45 / /mnt rw - fuse.sshfs x rw", true), ("31 1 0:45 / /mnt rw - cifs x rw", true),
      ("31 1 0:45 / /mnt rw - ext4 /dev/sda1 rw", false),
      ("31 1 0:45 / /mnt rw - fuseblk x rw", false),
      ("31 1 8:45 / /mnt rw - nfs4 x rw", false), ("31 1 0:45 / broken", false), ("", false),
    ])
  func mounts(line: String, isNetwork: Bool) {
    let kind = MountTable.kind(ofDevice: 45, in: [Substring(line)])
    #expect(kind.map(MountTable.isNetwork) ?? false == isNetwork)
  }

  @Test(
    "The parent of a path is found",
    arguments: [
      ("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/b/", "a"), (".", "./.."), ("a/..", "a/../.."),
      ("/", "//.."), ("..", "../.."),
    ])
  func parents(path: String, parent: String) {
    #expect(DataDirectory.parent(of: path) == parent)
  }
}
