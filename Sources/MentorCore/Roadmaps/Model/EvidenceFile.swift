public import JSONStore
import Wording

/// A file that shows that a measure was carried out: its name, size and digest, never its contents.
public struct EvidenceFile: Record, Hashable {
  /// The SHA-256 of the file in lower-case hexadecimal.
  public let hash: String

  /// The name of the file, without folders.
  public let name: String

  /// Where the file lies in the data directory, such as `documents/приказ-12.pdf`; `nil` where it lies
  /// elsewhere, and only its name is known.
  public let path: String?

  /// The number of bytes.
  public let size: Int

  /// The folder of the data directory in which evidence is looked for.
  public static let folder = "documents"

  /// Creates the mention of a file with the given contents.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(name: String, bytes: [UInt8], path: String? = nil) {
    hash = SHA256.digest(of: bytes).hex
    self.name = name
    self.path = path
    size = bytes.count
  }

  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    hash = try map.field("hash", old?.hash)
    name = try map.field("name", old?.name)
    path = try map.optional("path", old?.path)
    size = try map.field("size", old?.size)
    try map.check(problem)
  }

  /// Whether a file with `bytes` is the one that was meant.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func matches(_ bytes: [UInt8]) -> Bool {
    bytes.count == size && SHA256.digest(of: bytes).hex == hash
  }

  private var problem: ValueProblem? {
    guard Digest(hex: hash) != nil, size >= 0 else {
      return ValueProblem(
        Phrase(
          ru: "у файла должны быть размер и SHA-256 из 64 шестнадцатеричных цифр",
          en: "a file must have a size and a SHA-256 of 64 hexadecimal digits"))
    }
    let parts = path?.split(separator: "/", omittingEmptySubsequences: false)
    guard let parts else { return nil }
    let isInside =
      parts.count > 1 && parts.first == Substring(Self.folder)
      && parts.dropFirst().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    return isInside
      ? nil
      : ValueProblem(
        Phrase(
          ru: "путь файла должен вести в папку \(Self.folder) каталога данных",
          en: "the path of a file must lead into the folder \(Self.folder) of the data directory"))
  }
}
