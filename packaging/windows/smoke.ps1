<#
.SYNOPSIS
  Installs the MSI as IT would, looks whether Clearing works, upgrades it, and removes it. For a machine of CI: run as
  administrator, never where a kiosk is in use. Not verified: it has never run.
#>
[CmdletBinding()]
param([Parameter(Mandatory)][string]$Msi, [string]$Newer = '')
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$program = Join-Path $env:ProgramFiles 'Clearing\clearing.exe'
$hash = '$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$' + ('A' * 43)
$env:QT_QPA_PLATFORM = 'offscreen'

function Invoke-Msi([string[]]$words, [int]$expected = 0) {
    $log = Join-Path $env:TEMP 'clearing-msi.log'
    $done = Start-Process msiexec.exe ($words + @('/qn', '/norestart', '/l*v', "`"$log`"")) -PassThru -Wait
    if ($done.ExitCode -ne $expected) { Get-Content $log -Tail 80; throw "msiexec $words ended with $($done.ExitCode)." }
    if ((Get-Content $log -Raw) -match [regex]::Escape($hash)) { throw 'The log of msiexec shows the hash of the PIN.' }
}

function Invoke-Clearing([string[]]$words, [int[]]$expected = @(0)) {
    $out = Join-Path $env:TEMP 'clearing-out.txt'
    $done = Start-Process $program $words -PassThru -Wait -NoNewWindow -RedirectStandardOutput $out
    if ($done.ExitCode -notin $expected) { Get-Content $out; throw "clearing $words ended with $($done.ExitCode)." }
    Get-Content $out -Raw
}

function Wait-Painted {
    foreach ($second in 1..60) {
        Start-Sleep 1
        $said = & $program status --json 2>$null | Out-String
        if ($LASTEXITCODE -eq 0 -and ($state = $said | ConvertFrom-Json).painted) { return $state }
    }
    throw 'No picture within a minute.'
}

function Assert-Registered($name, $value) {
    $found = (Get-ItemProperty 'HKLM:\SOFTWARE\Clearing').$name
    if ($found -ne $value) { throw "$name is '$found', and should be '$value'." }
}

$settings = Join-Path $env:ProgramData 'Clearing\settings.toml'
New-Item -ItemType Directory -Path (Split-Path $settings) -Force | Out-Null
Set-Content $settings "[idle]`nask_after_seconds = 90"

Invoke-Msi @('/i', "`"$Msi`"", "SETTINGS=`"$settings`"", "PINHASH=$hash")
Assert-Registered Settings $settings
Assert-Registered PinHash $hash
$said = Invoke-Clearing @('check')
if ($said -notmatch 'This machine has no seal') { throw 'check does not say that there is no seal.' }

$keeper = Start-Process $program -PassThru
$state = Wait-Painted
if ($state.sealed) { throw 'The keeper says that a visit is sealed. On Windows it is not.' }
Invoke-Clearing @('clear') | Out-Null
$state = Wait-Painted
Stop-Process -Id $keeper.Id -Force
Start-Sleep 2
$left = @(Get-Process clearing -ErrorAction SilentlyContinue)
if ($left) { throw "The keeper was killed, and $($left.Count) of its surfaces live on." }

if ($Newer) {
    Invoke-Msi @('/i', "`"$Newer`"")
    Assert-Registered Settings $settings
    Assert-Registered PinHash $hash
    Invoke-Msi @('/i', "`"$Msi`"") 1603
    $Msi = $Newer
}
Invoke-Msi @('/x', "`"$Msi`"")
if (Test-Path (Split-Path $program)) { throw 'The program''s folder is still there.' }
if (Test-Path 'HKLM:\SOFTWARE\Clearing') { throw 'The program''s key is still there.' }
if (-not (Test-Path $settings)) { throw 'IT''s settings are gone: they are not the installer''s.' }
Write-Output 'Installed, looked at, cleared, killed, upgraded, removed.'
