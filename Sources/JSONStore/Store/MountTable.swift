#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the system tells about its mounted file systems.
///
/// The C library's `fstatfs` is not visible to Swift on Linux, but the table of mounts is a file.
enum MountTable {
  /// The kind of the network or user-space file system on `device`; `nil` for a local one, and where
  /// the system keeps no table.
  static func networkKind(ofDevice device: UInt64) -> String? {
    guard let kind = kind(ofDevice: device, in: lines()) else { return nil }
    return isNetwork(kind) ? kind : nil
  }

  /// The kind of the file system on `device` according to the table's `lines`.
  static func kind(ofDevice device: UInt64, in lines: [Substring]) -> String? {
    let major = (device >> 8 & 0xfff) | (device >> 32 & ~0xfff)
    let minor = (device & 0xff) | (device >> 12 & ~0xff)
    let number = "\(major):\(minor)"
    for line in lines {
      let fields = line.split(separator: " ")
      guard fields.count > 3, fields[2] == number,
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }

  /// Whether locks and flushes of the file system `kind` are a matter of luck.
  static func isNetwork(_ kind: String) -> Bool {
    kind.hasPrefix("fuse") && kind != "fuseblk" && kind != "fusectl"
      || kind.hasPrefix("nfs") || kind.hasPrefix("smb") || names.contains(kind)
  }

  private static let names: Set<String> = [
    "9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "gpfs", "lustre",
    "ncpfs", "ocfs2", "orangefs", "vboxsf", "virtiofs", "vmhgfs",
  ]

  private static func lines() -> [Substring] {
    let opened = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return [] }
    let table = Descriptor(opened)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 * 1024)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(table.number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
