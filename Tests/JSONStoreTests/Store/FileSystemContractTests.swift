import Foundation
import JSONStore
import MentorTestSupport
import Testing

/// A place for a test on one of the two file systems.
final class Place: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let fileSystem: any FileSystem
  let path: String
  private let isReal: Bool

  private init(_ name: String, _ fileSystem: any FileSystem, _ path: String, isReal: Bool) {
    testDescription = name
    self.fileSystem = fileSystem
    self.path = path
    self.isReal = isReal
  }

  deinit {
    if isReal { try? FileManager.default.removeItem(atPath: path) }
  }

  static func inMemory() -> Place {
    let disk = InMemoryDisk()
    disk.place(.directory, at: "/place")
    return Place("memory", InMemoryFileSystem(disk), "/place", isReal: false)
  }

  static func onDisk() throws -> Place {
    let path = NSTemporaryDirectory() + "store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    return Place("POSIX", POSIXFileSystem(), path, isReal: true)
  }

  var directory: any DirectoryHandle {
    get throws { try fileSystem.openDirectory(at: path) }
  }
}

enum Kind: CaseIterable, Sendable {
  case memory
  case system

  func place() throws -> Place {
    switch self {
    case .memory: .inMemory()
    case .system: try .onDisk()
    }
  }
}

@Suite("File systems keep one contract")
struct FileSystemContractTests {
  private let text = Array("пара PAIR-3\n".utf8)

  private func code(_ work: () throws -> Void) -> SystemCode? {
    do {
      try work()
      return nil
    } catch {
      return (error as? SystemFailure)?.code
    }
  }

  @Test("A created file holds what was written, for its owner alone", arguments: Kind.allCases)
  func create(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    let created = try directory.create("a.json", with: text)
    let stored = try #require(try directory.read("a.json", limit: 100))
    #expect(stored.bytes == text)
    #expect(stored.status == created)
    #expect(created.kind == .regular)
    #expect(created.mode == 0o600)
    #expect(created.size == text.count)
  }

  @Test("An existing file is not created again", arguments: Kind.allCases)
  func createTwice(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    _ = try directory.create("a", with: text)
    #expect(code { _ = try directory.create("a", with: []) } == .exists)
    #expect(try directory.read("a", limit: 100)?.bytes == text)
  }

  @Test("What is absent is nil, false or an error, as promised", arguments: Kind.allCases)
  func absent(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    #expect(try directory.read("a", limit: 1) == nil)
    #expect(try directory.status(of: "a") == nil)
    #expect(try directory.openDirectory("a") == nil)
    #expect(try !directory.remove("a"))
    #expect(try !directory.removeDirectory("a"))
    #expect(code { try directory.rename("a", to: "b", in: directory) } == .notFound)
    #expect(code { try directory.link("a", to: "b", in: directory) } == .notFound)
    #expect(code { try directory.append([1], to: "a", at: 3) } == .notFound)
    #expect(code { try directory.protect("a") } == .notFound)
    #expect(code { _ = try directory.lock("a", .shared) } == .notFound)
    #expect(code { _ = try place.fileSystem.openDirectory(at: place.path + "/a") } == .notFound)
    #expect(code { try place.fileSystem.createDirectory(at: place.path + "/a/b") } == .notFound)
  }

  @Test("A part of a file is read from an offset", arguments: Kind.allCases)
  func offset(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    _ = try directory.create("a", with: [1, 2, 3, 4])
    #expect(try directory.read("a", from: 3, limit: 10)?.bytes == [4])
    #expect(try directory.read("a", from: 4, limit: 10)?.bytes == [])
    #expect(try directory.read("a", from: 9, limit: 10)?.bytes == [])
    #expect(try directory.read("a", from: 3, limit: 10)?.status.size == 4)
    #expect(code { _ = try directory.read("a", limit: 3) } == .tooLarge(4))
  }

  @Test("Appending cuts to the length first", arguments: Kind.allCases)
  func append(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    try directory.append([1, 2, 3], to: "a", at: 0)
    try directory.append([9], to: "a", at: 2)
    #expect(try directory.read("a", limit: 10)?.bytes == [1, 2, 9])
    try directory.append([], to: "a", at: 0)
    #expect(try directory.read("a", limit: 10)?.bytes == [])
    #expect(code { try directory.append([1], to: "a", at: 1) } == .tooShort(0))
    #expect(try directory.status(of: "a")?.mode == 0o600)
  }

  @Test("Renaming replaces, linking does not", arguments: Kind.allCases)
  func renameAndLink(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    try directory.createDirectory("d")
    let inner = try #require(try directory.openDirectory("d"))
    _ = try directory.create("a", with: [1])
    _ = try inner.create("a", with: [2])
    #expect(code { try directory.link("a", to: "a", in: inner) } == .exists)
    try inner.link("a", to: "kept", in: directory)
    try directory.rename("a", to: "a", in: inner)
    #expect(try inner.read("a", limit: 9)?.bytes == [1])
    #expect(try directory.read("kept", limit: 9)?.bytes == [2])
    #expect(try directory.read("a", limit: 9) == nil)
    try directory.synchronize()
  }

  @Test("Directories are made for their owner and removed when empty", arguments: Kind.allCases)
  func directories(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    try directory.createDirectory("d")
    #expect(code { try directory.createDirectory("d") } == .exists)
    #expect(try directory.status(of: "d")?.mode == 0o700)
    #expect(try directory.status(of: "d")?.kind == .directory)
    let inner = try #require(try directory.openDirectory("d"))
    _ = try inner.create("a", with: [])
    #expect(try directory.names() == ["d"])
    #expect(try inner.names() == ["a"])
    #expect(code { try directory.removeDirectory("d") } == .notEmpty)
    #expect(try inner.remove("a"))
    #expect(try directory.removeDirectory("d"))
    #expect(try directory.names() == [])
    try place.fileSystem.createDirectory(at: place.path + "/e")
    #expect(code { try place.fileSystem.createDirectory(at: place.path + "/e") } == .exists)
  }

  @Test(
    "A directory in place of a file is a surprise, and the other way round",
    arguments: Kind.allCases)
  func surprises(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    try directory.createDirectory("d")
    _ = try directory.create("f", with: [])
    #expect(code { _ = try directory.read("d", limit: 9) } == .surprise(.directory))
    #expect(code { _ = try directory.openDirectory("f") } == .surprise(.regular))
    #expect(code { _ = try place.fileSystem.openDirectory(at: place.path + "/f") } == .notDirectory)
  }

  @Test("A lock keeps writers from readers and from each other", arguments: Kind.allCases)
  func locks(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    let first = try #require(try directory.lock("lock", .exclusive))
    #expect(try directory.lock("lock", .exclusive) == nil)
    #expect(try directory.lock("lock", .shared) == nil)
    try first.note([1, 2, 3])
    try first.note([7])
    #expect(try directory.read("lock", limit: 9)?.bytes == [7])
    first.release()
    let reader = try #require(try directory.lock("lock", .shared))
    let another = try #require(try directory.lock("lock", .shared))
    #expect(try directory.lock("lock", .exclusive) == nil)
    reader.release()
    #expect(try directory.lock("lock", .exclusive) == nil)
    another.release()
    #expect(try directory.lock("lock", .exclusive) != nil)
    #expect(try directory.status(of: "lock")?.mode == 0o600)
  }

  @Test("Rights are taken from everybody but the owner", arguments: Kind.allCases)
  func protect(kind: Kind) throws {
    let place = try kind.place()
    let directory = try place.directory
    if kind == .system {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: place.path)
    }
    try directory.protect(".")
    #expect(try directory.status().mode == 0o700)
  }
}

@Suite("POSIX file system")
struct POSIXFileSystemTests {
  @Test("Links and pipes are not opened, and nobody waits for them")
  func surprises() throws {
    let place = try Place.onDisk()
    let directory = try place.directory
    #expect(symlink("/etc/hostname", place.path + "/link") == 0)
    #expect(symlink("/etc", place.path + "/folder") == 0)
    #expect(mkfifo(place.path + "/pipe", 0o600) == 0)
    for (name, kind) in [("link", FileKind.symbolicLink), ("pipe", .pipe)] {
      #expect(throws: SystemFailure(.open, name, .surprise(kind))) {
        try directory.read(name, limit: 100)
      }
    }
    #expect(throws: SystemFailure(.open, "folder", .surprise(.symbolicLink))) {
      try directory.openDirectory("folder")
    }
    #expect(throws: (any Error).self) { try directory.append([1], to: "link", at: 0) }
    #expect(throws: (any Error).self) { try directory.append([1], to: "pipe", at: 0) }
    #expect(try directory.status(of: "link")?.kind == .symbolicLink)
  }

  @Test("A temporary directory is not a network")
  func local() throws {
    #expect(try Place.onDisk().directory.networkKind() == nil)
  }
}
